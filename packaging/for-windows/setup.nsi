; setup.exe: installs Contact Desk for the user who runs it, without an administrator. packaging/windows.py gives
; IDENTIFIER, PUBLISHER, VERSION, FOUR_NUMBERS, PAYLOAD, ICON, LICENCE, INSTALLER and KILOBYTES.
Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define NAME "Contact Desk"
!define PROGRAM "contact-desk.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\contact-desk"
!define CLASS "ContactDesk.People"

Name "${NAME}"
OutFile "${INSTALLER}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${FOUR_NUMBERS}"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} Setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString NOT_FOR_THIS ${LANG_ENGLISH} "${NAME} needs Windows 10 or later, 64 bit."
LangString NOT_FOR_THIS ${LANG_GERMAN} "${NAME} braucht Windows 10 oder neuer, 64 Bit."
LangString STILL_OPEN ${LANG_ENGLISH} "${NAME} is open. Please close it, then press Retry."
LangString STILL_OPEN ${LANG_GERMAN} "${NAME} ist geöffnet. Bitte schließen Sie das Programm und drücken Sie auf Wiederholen."
LangString THE_PROGRAM ${LANG_ENGLISH} "The program"
LangString THE_PROGRAM ${LANG_GERMAN} "Das Programm"
LangString OPEN_WITH ${LANG_ENGLISH} "Offer it under “Open with” for CSV and XLSX"
LangString OPEN_WITH ${LANG_GERMAN} "Unter „Öffnen mit“ für CSV und XLSX anbieten"
LangString ON_DESKTOP ${LANG_ENGLISH} "Icon on the desktop"
LangString ON_DESKTOP ${LANG_GERMAN} "Symbol auf dem Desktop"
LangString WHAT_WAS_KEPT ${LANG_ENGLISH} "Also everything that was kept here: accounts, history, Our contacts"
LangString WHAT_WAS_KEPT ${LANG_GERMAN} "Auch alles, was hier aufbewahrt wurde: Konten, Verlauf, Unsere Kontakte"
LangString PEOPLE ${LANG_ENGLISH} "List of people"
LangString PEOPLE ${LANG_GERMAN} "Personenliste"

Function .onInit
    ${IfNot} ${AtLeastWin10}
    ${OrIfNot} ${RunningX64}
        MessageBox MB_ICONSTOP|MB_OK "$(NOT_FOR_THIS)" /SD IDOK
        Abort
    ${EndIf}
FunctionEnd

; The program keeps its file open for as long as it runs: who can write into it may replace it.
!macro WAIT_UNTIL_CLOSED PREFIX
Function ${PREFIX}WaitUntilClosed
    again:
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
        ClearErrors
        FileOpen $0 "$INSTDIR\${PROGRAM}" a
        ${If} ${Errors}
            MessageBox MB_ICONEXCLAMATION|MB_RETRYCANCEL "$(STILL_OPEN)" /SD IDCANCEL IDRETRY again
            Abort
        ${EndIf}
        FileClose $0
    ${EndIf}
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

; A shortcut with the program's name among all programs, by which Windows shows it and its windows as one.
!macro SHORTCUT FILE
    CreateShortcut "${FILE}" "$INSTDIR\${PROGRAM}"
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P<> 0
        ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
        ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
        ${If} $1 P<> 0
        ${AndIf} $2 P<> 0
            ${IPersistFile::Load} $1 '("${FILE}",${STGM_READWRITE})'
            System::Call '*(&w64 "${IDENTIFIER}")p.r3'
            System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
            System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r3)p.r5'
            ${IPropertyStore::SetValue} $2 '($4,$5)'
            ${IPropertyStore::Commit} $2 ""
            ${IPersistFile::Save} $1 '("${FILE}",1)'
            System::Free $3
            System::Free $4
            System::Free $5
        ${EndIf}
        !insertmacro ComHlpr_SafeRelease $2
        !insertmacro ComHlpr_SafeRelease $1
        !insertmacro ComHlpr_SafeRelease $0
    ${EndIf}
!macroend

Section "$(THE_PROGRAM)" THE_PROGRAM
    SectionIn RO
    Call WaitUntilClosed
    ; Nothing of an older version may stay beside the new one.
    RMDir /r "$INSTDIR\_internal"
    SetOutPath "$INSTDIR"
    File /r "${PAYLOAD}/*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    !insertmacro SHORTCUT "$SMPROGRAMS\${NAME}.lnk"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Offered beside the program that opens them; that one stays.
Section "$(OPEN_WITH)" OPEN_WITH
    WriteRegStr HKCU "Software\Classes\${CLASS}" "" "$(PEOPLE)"
    WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
    WriteRegNone HKCU "Software\Classes\.csv\OpenWithProgids" "${CLASS}"
    WriteRegNone HKCU "Software\Classes\.xlsx\OpenWithProgids" "${CLASS}"
    ${RefreshShellIcons}
SectionEnd

Section /o "$(ON_DESKTOP)" ON_DESKTOP
    !insertmacro SHORTCUT "$DESKTOP\${NAME}.lnk"
SectionEnd

; What was kept stays, unless the section below is chosen.
Section "un.$(THE_PROGRAM)" UN_THE_PROGRAM
    SectionIn RO
    Call un.WaitUntilClosed
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$DESKTOP\${NAME}.lnk"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "Software\Classes\${CLASS}"
    DeleteRegValue HKCU "Software\Classes\.csv\OpenWithProgids" "${CLASS}"
    DeleteRegValue HKCU "Software\Classes\.xlsx\OpenWithProgids" "${CLASS}"
    ${RefreshShellIcons}
SectionEnd

; The keys stay in the Credential Locker, where they open nothing any more but the accounts themselves.
Section /o "un.$(WHAT_WAS_KEPT)" UN_WHAT_WAS_KEPT
    RMDir /r "$LOCALAPPDATA\contact-desk"
SectionEnd
