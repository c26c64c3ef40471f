; setup.exe: installs Contact Desk for the user who runs it, without an administrator. packaging/windows.py gives
; VERSION, FOUR_NUMBERS, PAYLOAD, ICON, LICENCE, INSTALLER and KILOBYTES.
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

Section "$(THE_PROGRAM)" THE_PROGRAM
    SectionIn RO
    Call WaitUntilClosed
    ; Nothing of an older version may stay beside the new one.
    RMDir /r "$INSTDIR\_internal"
    SetOutPath "$INSTDIR"
    File /r "${PAYLOAD}/*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Offered beside the program that opens them; that one stays.
Section /o "$(OPEN_WITH)" OPEN_WITH
    WriteRegStr HKCU "Software\Classes\${CLASS}" "" "$(PEOPLE)"
    WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
    WriteRegNone HKCU "Software\Classes\.csv\OpenWithProgids" "${CLASS}"
    WriteRegNone HKCU "Software\Classes\.xlsx\OpenWithProgids" "${CLASS}"
    ${RefreshShellIcons}
SectionEnd

Section /o "$(ON_DESKTOP)" ON_DESKTOP
    CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

; What was kept in %LOCALAPPDATA%\contact-desk, and the keys in the Credential Locker, stay.
Section "Uninstall"
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
