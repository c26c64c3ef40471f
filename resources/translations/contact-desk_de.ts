<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name />
    <message numerus="yes">
      <source>%n address has a slip like “{example}”</source>
      <translation>
        <numerusform>%n Adresse hat einen Tippfehler: „{example}“</numerusform>
        <numerusform>%n Adressen haben Tippfehler wie „{example}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cell holds an error of a formula and counts as empty: {cells}.</source>
      <translation>
        <numerusform>%n Zelle enthält den Fehler einer Formel und zählt als leer: {cells}.</numerusform>
        <numerusform>%n Zellen enthalten Fehler von Formeln und zählen als leer: {cells}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n date is written like “{example}”</source>
      <translation>
        <numerusform>%n Datum ist wie „{example}“ geschrieben</numerusform>
        <numerusform>%n Datumsangaben sind wie „{example}“ geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n heading stands there twice. A number was added to tell them apart.</source>
      <translation>
        <numerusform>%n Überschrift kommt doppelt vor. Eine Zahl unterscheidet die Spalten.</numerusform>
        <numerusform>%n Überschriften kommen doppelt vor. Zahlen unterscheiden die Spalten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person had unsubscribed in {crm}, and your file would sign them up again. Tick them only if they asked for it.</source>
      <translation>
        <numerusform>%n Person hatte sich in {crm} von E-Mails abgemeldet, und Ihre Datei würde sie wieder für E-Mails anmelden. Setzen Sie den Haken nur, wenn die Person darum gebeten hat.</numerusform>
        <numerusform>%n Personen hatten sich in {crm} von E-Mails abgemeldet, und Ihre Datei würde sie wieder für E-Mails anmelden. Setzen Sie einen Haken nur, wenn die Person darum gebeten hat.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person who was to stay is not in the list any more: {names}.</source>
      <translation>
        <numerusform>%n Person, die bleiben sollte, steht nicht mehr in der Liste: {names}.</numerusform>
        <numerusform>%n Personen, die bleiben sollten, stehen nicht mehr in der Liste: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person will be anonymised.</source>
      <translation>
        <numerusform>%n Person wird anonymisiert.</numerusform>
        <numerusform>%n Personen werden anonymisiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person will be deleted, {others} anonymised.</source>
      <translation>
        <numerusform>%n Person wird gelöscht, {others} anonymisiert.</numerusform>
        <numerusform>%n Personen werden gelöscht, {others} anonymisiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person will be taken out of the list.</source>
      <translation>
        <numerusform>%n Person wird aus der Liste entfernt.</numerusform>
        <numerusform>%n Personen werden aus der Liste entfernt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row has an open problem or shares its id with another. Solve it first.</source>
      <translation>
        <numerusform>%n Zeile hat ein offenes Problem oder dieselbe Nummer wie eine andere. Lösen Sie das zuerst.</numerusform>
        <numerusform>%n Zeilen haben ein offenes Problem oder dieselbe Nummer wie eine andere. Lösen Sie das zuerst.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row has no id. Save a copy of the file with the new ids, and use that next time.</source>
      <translation>
        <numerusform>%n Zeile hat keine Nummer. Speichern Sie eine Kopie der Datei mit den neuen Nummern und nehmen Sie nächstes Mal diese.</numerusform>
        <numerusform>%n Zeilen haben keine Nummer. Speichern Sie eine Kopie der Datei mit den neuen Nummern und nehmen Sie nächstes Mal diese.</numerusform>
      </translation>
    </message>
    <message>
      <source>30 to 60 days</source>
      <translation>30 bis 60 Tage</translation>
    </message>
    <message>
      <source>60 to 90 days</source>
      <translation>60 bis 90 Tage</translation>
    </message>
    <message>
      <source>A day or from..to, for example: 2026-01-01..2026-03-31</source>
      <translation>Ein Tag oder von..bis, zum Beispiel: 2026-01-01..2026-03-31</translation>
    </message>
    <message>
      <source>A day, or a day and a time on Kulea's clock: 2026-01-31 or 2026-01-31 14:30</source>
      <translation>Ein Tag oder Tag und Uhrzeit nach der Uhr von Kulea: 2026-01-31 oder 2026-01-31 14:30</translation>
    </message>
    <message>
      <source>A field that this was to be written into is not there any more.</source>
      <translation>Ein Feld, in das geschrieben werden sollte, gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>A letter could not be read. Choose another encoding for the file.</source>
      <translation>Ein Buchstabe konnte nicht gelesen werden. Wählen Sie eine andere Zeichenkodierung für die Datei.</translation>
    </message>
    <message>
      <source>A link cannot be taken back by this program.</source>
      <translation>Eine Verbindung kann dieses Programm nicht zurücknehmen.</translation>
    </message>
    <message>
      <source>A list has changed since this was compared. Nothing was sent.</source>
      <translation>Eine Liste hat sich seit dem Vergleich geändert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>A mirror recognises people by their ids alone.</source>
      <translation>Beim Spiegeln werden Personen allein an ihrer Nummer erkannt.</translation>
    </message>
    <message>
      <source>A name or an e-mail address is needed.</source>
      <translation>Ein Name oder eine E-Mail-Adresse ist nötig.</translation>
    </message>
    <message>
      <source>A piece of the notes</source>
      <translation>Ein Stück der Notizen</translation>
    </message>
    <message>
      <source>A quotation mark that begins in row {row} never ends.</source>
      <translation>Ein Anführungszeichen, das in Zeile {row} beginnt, hört nicht auf.</translation>
    </message>
    <message>
      <source>A run is going on in this account.</source>
      <translation>In diesem Konto läuft gerade ein Vorgang.</translation>
    </message>
    <message>
      <source>A run was cut off and waits to be checked under Activity.</source>
      <translation>Ein Vorgang wurde abgebrochen und muss unter Protokoll geprüft werden.</translation>
    </message>
    <message>
      <source>A spreadsheet program has shortened this number; its digits are lost. Export the list anew.</source>
      <translation>Ein Tabellenprogramm hat diese Zahl gekürzt; ihre Ziffern sind verloren. Exportieren Sie die Liste neu.</translation>
    </message>
    <message>
      <source>A time zone</source>
      <translation>Eine Zeitzone</translation>
    </message>
    <message>
      <source>Account holder</source>
      <translation>Kontoinhaber</translation>
    </message>
    <message>
      <source>Account list</source>
      <translation>Kontenliste</translation>
    </message>
    <message>
      <source>Added again; the old entry is still there.</source>
      <translation>Neu angelegt; der alte Eintrag ist noch da.</translation>
    </message>
    <message>
      <source>Added again; the old record is removed last.</source>
      <translation>Neu angelegt; der alte Datensatz wird zuletzt entfernt.</translation>
    </message>
    <message>
      <source>Added again; {fields:word} can only be set in a new record.</source>
      <translation>Wieder angelegt; {fields:word} lässt sich nur bei einem neuen Datensatz setzen.</translation>
    </message>
    <message>
      <source>Added by hand</source>
      <translation>Von Hand angelegt</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Address addition</source>
      <translation>Adresszusatz</translation>
    </message>
    <message>
      <source>Address comes from</source>
      <translation>Herkunft der Adresse</translation>
    </message>
    <message>
      <source>Address comes from (second address)</source>
      <translation>Herkunft der Adresse (zweite Adresse)</translation>
    </message>
    <message>
      <source>Address for letters</source>
      <translation>Briefadresse</translation>
    </message>
    <message>
      <source>Address out of date</source>
      <translation>Adresse veraltet</translation>
    </message>
    <message>
      <source>Address, second line</source>
      <translation>Adresse, zweite Zeile</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <source>All active</source>
      <translation>Alle aktiven</translation>
    </message>
    <message>
      <source>All deceased</source>
      <translation>Alle verstorben</translation>
    </message>
    <message>
      <source>All hidden</source>
      <translation>Alle ausgeblendeten</translation>
    </message>
    <message>
      <source>All tasks</source>
      <translation>Alle Aufgaben</translation>
    </message>
    <message>
      <source>An amount, for example: 50</source>
      <translation>Ein Betrag, zum Beispiel: 50</translation>
    </message>
    <message>
      <source>An organisation only looks after contacts: they are changed in their account lists.</source>
      <translation>Eine Organisation betreut Kontakte nur: geändert werden sie in ihren Kontenlisten.</translation>
    </message>
    <message>
      <source>Anniversary</source>
      <translation>Jahrestag</translation>
    </message>
    <message>
      <source>Anniversary (second person)</source>
      <translation>Jahrestag (zweite Person)</translation>
    </message>
    <message>
      <source>Annual</source>
      <translation>Jährlich</translation>
    </message>
    <message>
      <source>Anonymised: MPDX keeps the entry, but nobody can see any more who it was.</source>
      <translation>Anonymisieren lässt sich nicht zurücknehmen: MPDX behält den Eintrag, aber niemand kann mehr sehen, wer es war.</translation>
    </message>
    <message>
      <source>Another name, but all else agrees</source>
      <translation>Anderer Name, sonst stimmt alles überein</translation>
    </message>
    <message>
      <source>Another program is using {file}.</source>
      <translation>Ein anderes Programm benutzt gerade {file}.</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Beliebig</translation>
    </message>
    <message>
      <source>Any word</source>
      <translation>Beliebiges Wort</translation>
    </message>
    <message>
      <source>Anybody</source>
      <translation>Irgendjemand</translation>
    </message>
    <message>
      <source>Appeal</source>
      <translation>Spendenaufruf</translation>
    </message>
    <message>
      <source>Appointment Scheduled</source>
      <translation>Termin vereinbart</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archiviert</translation>
    </message>
    <message>
      <source>Archived among them: {count}.</source>
      <translation>Davon archiviert: {count}.</translation>
    </message>
    <message>
      <source>Are done</source>
      <translation>Sind erledigt</translation>
    </message>
    <message>
      <source>As in the person's other systems</source>
      <translation>Wie in den anderen Systemen der Person</translation>
    </message>
    <message>
      <source>Ask in Future</source>
      <translation>Später fragen</translation>
    </message>
    <message>
      <source>Ask who owns it, or choose a copy of your own.</source>
      <translation>Fragen Sie, wem sie gehört, oder wählen Sie eine eigene Kopie.</translation>
    </message>
    <message>
      <source>Ask whoever looks after the CRM about its plan.</source>
      <translation>Fragen Sie, wer das CRM betreut, nach dem gebuchten Tarif.</translation>
    </message>
    <message>
      <source>Ask whoever looks after the CRM to give this key more rights.</source>
      <translation>Bitten Sie, wer das CRM betreut, diesem Schlüssel mehr Rechte zu geben.</translation>
    </message>
    <message>
      <source>Ask whoever looks after your network to open port {port} to {host}, or try another network. Nothing was sent.</source>
      <translation>Bitten Sie, wer Ihr Netzwerk betreut, Port {port} zu {host} zu öffnen, oder versuchen Sie ein anderes Netzwerk. Es wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>Ask your colleague to save the settings again, and choose that file.</source>
      <translation>Bitten Sie Ihre Kollegin oder Ihren Kollegen, die Einstellungen noch einmal zu speichern, und wählen Sie diese Datei.</translation>
    </message>
    <message>
      <source>BIC</source>
      <translation>BIC</translation>
    </message>
    <message>
      <source>Bank transfer</source>
      <translation>Überweisung</translation>
    </message>
    <message>
      <source>Banner on the giving page</source>
      <translation>Banner auf der Spendenseite</translation>
    </message>
    <message>
      <source>Batch {number}</source>
      <translation>Paket {number}</translation>
    </message>
    <message numerus="yes">
      <source>Batch {number} · %n person</source>
      <translation>
        <numerusform>Paket {number} · %n Person</numerusform>
        <numerusform>Paket {number} · %n Personen</numerusform>
      </translation>
    </message>
    <message>
      <source>Began to give in</source>
      <translation>Spendet seit</translation>
    </message>
    <message>
      <source>Birthday</source>
      <translation>Geburtstag</translation>
    </message>
    <message>
      <source>Birthday (second person)</source>
      <translation>Geburtstag (zweite Person)</translation>
    </message>
    <message>
      <source>Bring back the password store, or move the file elsewhere: your accounts must then be added anew.</source>
      <translation>Stellen Sie den Passwortspeicher wieder her oder verschieben Sie die Datei: dann müssen Ihre Konten neu eingerichtet werden.</translation>
    </message>
    <message>
      <source>Bring this program up to date and try again.</source>
      <translation>Bringen Sie dieses Programm auf den neuesten Stand und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Geschäftlich</translation>
    </message>
    <message>
      <source>Button clicked</source>
      <translation>Schaltfläche angeklickt</translation>
    </message>
    <message>
      <source>By e-mail</source>
      <translation>Per E-Mail</translation>
    </message>
    <message>
      <source>By e-mail only</source>
      <translation>Nur per E-Mail</translation>
    </message>
    <message>
      <source>By name and e-mail address</source>
      <translation>An Name und E-Mail-Adresse</translation>
    </message>
    <message>
      <source>By post</source>
      <translation>Per Post</translation>
    </message>
    <message>
      <source>By post and by e-mail</source>
      <translation>Per Post und per E-Mail</translation>
    </message>
    <message>
      <source>By post only</source>
      <translation>Nur per Post</translation>
    </message>
    <message>
      <source>By the e-mail address</source>
      <translation>An der E-Mail-Adresse</translation>
    </message>
    <message>
      <source>By the id in {crm}</source>
      <translation>An der Nummer in {crm}</translation>
    </message>
    <message>
      <source>By your own number</source>
      <translation>An Ihrer eigenen Nummer</translation>
    </message>
    <message>
      <source>Call for Decision</source>
      <translation>Um Entscheidung bitten</translation>
    </message>
    <message>
      <source>Camp</source>
      <translation>Lager</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Storniert</translation>
    </message>
    <message>
      <source>Cancelled at</source>
      <translation>Storniert am</translation>
    </message>
    <message>
      <source>Card {number} cannot be read and was left away.</source>
      <translation>Karte {number} kann nicht gelesen werden und wurde weggelassen.</translation>
    </message>
    <message>
      <source>Cash</source>
      <translation>Bar</translation>
    </message>
    <message>
      <source>Cells that are merged over several rows count for each of these rows.</source>
      <translation>Zellen, die über mehrere Zeilen verbunden sind, gelten für jede dieser Zeilen.</translation>
    </message>
    <message>
      <source>Change one of the two days.</source>
      <translation>Ändern Sie einen der beiden Tage.</translation>
    </message>
    <message>
      <source>Change that in the settings first.</source>
      <translation>Ändern Sie das zuerst in den Einstellungen.</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Changed at</source>
      <translation>Geändert am</translation>
    </message>
    <message>
      <source>Changed in MPDX</source>
      <translation>In MPDX geändert</translation>
    </message>
    <message>
      <source>Changed in Our contacts</source>
      <translation>In „Unsere Kontakte“ geändert</translation>
    </message>
    <message>
      <source>Changed since this was planned; kept as it is now.</source>
      <translation>Seit der Planung geändert; bleibt, wie es jetzt ist.</translation>
    </message>
    <message>
      <source>Changed there</source>
      <translation>Dort geändert</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>Changes are sent with</source>
      <translation>Änderungen werden gesendet mit</translation>
    </message>
    <message>
      <source>Changes by others</source>
      <translation>Änderungen durch andere</translation>
    </message>
    <message>
      <source>Check that there is room on the disk and that you may write in this folder.</source>
      <translation>Prüfen Sie, ob auf der Festplatte Platz ist und ob Sie in diesen Ordner schreiben dürfen.</translation>
    </message>
    <message>
      <source>Check that you may read and write this file and its folder.</source>
      <translation>Prüfen Sie, ob Sie diese Datei und ihren Ordner lesen und schreiben dürfen.</translation>
    </message>
    <message>
      <source>Check the address and the key in the settings.</source>
      <translation>Prüfen Sie die Adresse und den Schlüssel in den Einstellungen.</translation>
    </message>
    <message>
      <source>Check the address and the list in the settings.</source>
      <translation>Prüfen Sie die Adresse und die Liste in den Einstellungen.</translation>
    </message>
    <message>
      <source>Check the address in the settings, and this computer's date. Nothing was sent.</source>
      <translation>Prüfen Sie die Adresse in den Einstellungen und das Datum dieses Computers. Es wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>Check the address in the settings.</source>
      <translation>Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
      <source>Check the address in the settings. If it is right, the CRM may have changed: tell us.</source>
      <translation>Prüfen Sie die Adresse in den Einstellungen. Stimmt sie, hat sich vielleicht das CRM geändert: sagen Sie uns Bescheid.</translation>
    </message>
    <message>
      <source>Check the connection to the internet and try again. Nothing was sent.</source>
      <translation>Prüfen Sie die Internetverbindung und versuchen Sie es noch einmal. Es wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>Check what happened before you send it again.</source>
      <translation>Prüfen Sie, was geschehen ist, bevor Sie es noch einmal senden.</translation>
    </message>
    <message>
      <source>Choose a file in it.</source>
      <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
      <source>Choose a file that was saved with “Save matching…”.</source>
      <translation>Wählen Sie eine Datei, die mit „Zuordnung speichern…“ gespeichert wurde.</translation>
    </message>
    <message>
      <source>Choose another account.</source>
      <translation>Wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
      <source>Choose another delimiter, or another file.</source>
      <translation>Wählen Sie ein anderes Trennzeichen oder eine andere Datei.</translation>
    </message>
    <message>
      <source>Choose another encoding.</source>
      <translation>Wählen Sie eine andere Zeichenkodierung.</translation>
    </message>
    <message>
      <source>Choose another field for it, or do not import it.</source>
      <translation>Wählen Sie ein anderes Feld dafür, oder importieren Sie es nicht.</translation>
    </message>
    <message>
      <source>Choose another file or sheet.</source>
      <translation>Wählen Sie eine andere Datei oder ein anderes Blatt.</translation>
    </message>
    <message>
      <source>Choose another file, or close it in other programs and try again.</source>
      <translation>Wählen Sie eine andere Datei, oder schließen Sie sie in anderen Programmen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>Choose another folder, or close the file in other programs.</source>
      <translation>Wählen Sie einen anderen Ordner, oder schließen Sie die Datei in anderen Programmen.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Choose another row for the headings, or another file.</source>
      <translation>Wählen Sie eine andere Zeile für die Überschriften oder eine andere Datei.</translation>
    </message>
    <message>
      <source>Choose another “Clock of Kulea” in the settings.</source>
      <translation>Wählen Sie in den Einstellungen eine andere „Uhr von Kulea“.</translation>
    </message>
    <message>
      <source>Choose at least one type.</source>
      <translation>Wählen Sie mindestens eine Art.</translation>
    </message>
    <message>
      <source>Choose the file again.</source>
      <translation>Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <source>Choose the file that your colleague saved under “Settings for colleagues”.</source>
      <translation>Wählen Sie die Datei, die jemand unter „Einstellungen teilen“ gespeichert hat.</translation>
    </message>
    <message>
      <source>Choose the file with your list.</source>
      <translation>Wählen Sie die Datei mit Ihrer Liste.</translation>
    </message>
    <message>
      <source>Choose the list that this account is for.</source>
      <translation>Wählen Sie die Liste, für die dieses Konto da ist.</translation>
    </message>
    <message>
      <source>Chosen by hand</source>
      <translation>Von Hand gewählt</translation>
    </message>
    <message>
      <source>Chosen by hand; will be anonymised</source>
      <translation>Von Hand gewählt; wird anonymisiert</translation>
    </message>
    <message>
      <source>Chosen by hand; will be archived</source>
      <translation>Von Hand gewählt; wird archiviert</translation>
    </message>
    <message>
      <source>Chosen by hand; will be deleted</source>
      <translation>Von Hand gewählt; wird gelöscht</translation>
    </message>
    <message>
      <source>Church</source>
      <translation>Gemeinde</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>City (second address)</source>
      <translation>Ort (zweite Adresse)</translation>
    </message>
    <message>
      <source>Clock of Kulea</source>
      <translation>Uhr von Kulea</translation>
    </message>
    <message>
      <source>Close that program and try again.</source>
      <translation>Schließen Sie dieses Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Columns that are hidden in the sheet are read, too ({count}).</source>
      <translation>Auch Spalten, die im Blatt ausgeblendet sind, werden gelesen ({count}).</translation>
    </message>
    <message>
      <source>Comes from</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Compare both versions and choose.</source>
      <translation>Vergleichen Sie beide Fassungen und wählen Sie.</translation>
    </message>
    <message>
      <source>Confirm what the page asks for.</source>
      <translation>Bestätigen Sie, wonach die Seite fragt.</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <source>Confirmed at</source>
      <translation>Bestätigt am</translation>
    </message>
    <message>
      <source>Connect one first. Practice accounts stay.</source>
      <translation>Richten Sie erst eines ein. Übungskonten bleiben hier.</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <source>Contact Desk is already open with this profile.</source>
      <translation>Contact Desk ist mit diesem Profil schon geöffnet.</translation>
    </message>
    <message>
      <source>Contact Desk keeps this itself.</source>
      <translation>Das führt Contact Desk selbst.</translation>
    </message>
    <message>
      <source>Contact added</source>
      <translation>Kontakt angelegt</translation>
    </message>
    <message>
      <source>Contact changed</source>
      <translation>Kontakt geändert</translation>
    </message>
    <message>
      <source>Contact changed by a journey</source>
      <translation>Kontakt durch eine Journey geändert</translation>
    </message>
    <message>
      <source>Contact for Appointment</source>
      <translation>Um Termin bitten</translation>
    </message>
    <message>
      <source>Contact imported</source>
      <translation>Kontakt importiert</translation>
    </message>
    <message>
      <source>Contact imported by a program</source>
      <translation>Kontakt von einem Programm importiert</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <source>Contacts merged</source>
      <translation>Kontakte zusammengeführt</translation>
    </message>
    <message>
      <source>Contacts merged by a program</source>
      <translation>Kontakte von einem Programm zusammengeführt</translation>
    </message>
    <message>
      <source>Copies to</source>
      <translation>Kopien an</translation>
    </message>
    <message>
      <source>Copy the cells in your spreadsheet program first.</source>
      <translation>Kopieren Sie zuerst die Zellen in Ihrem Tabellenprogramm.</translation>
    </message>
    <message>
      <source>Copy the key once more, without anything before and after it, and enter it again.</source>
      <translation>Kopieren Sie den Schlüssel noch einmal, ohne etwas davor und dahinter, und tragen Sie ihn neu ein.</translation>
    </message>
    <message>
      <source>Copy the key once more, without the text around it.</source>
      <translation>Kopieren Sie den Schlüssel noch einmal, ohne den Text darum herum.</translation>
    </message>
    <message>
      <source>Copy the whole key from the CRM and paste it here.</source>
      <translation>Kopieren Sie den ganzen Schlüssel aus dem CRM und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
      <source>Copy what you still need, then refresh the list.</source>
      <translation>Kopieren Sie, was Sie noch brauchen, und lesen Sie die Liste dann neu.</translation>
    </message>
    <message>
      <source>Correct it and save again.</source>
      <translation>Verbessern Sie es und speichern Sie noch einmal.</translation>
    </message>
    <message>
      <source>Correct it and try again.</source>
      <translation>Verbessern Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Correct what it names and try again.</source>
      <translation>Verbessern Sie, was dort genannt ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Corrected by hand</source>
      <translation>Von Hand verbessert</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Country (second address)</source>
      <translation>Land (zweite Adresse)</translation>
    </message>
    <message>
      <source>Country code</source>
      <translation>Länderkürzel</translation>
    </message>
    <message>
      <source>Created</source>
      <translation>Angelegt</translation>
    </message>
    <message>
      <source>Created at</source>
      <translation>Angelegt am</translation>
    </message>
    <message>
      <source>Created from</source>
      <translation>Angelegt ab</translation>
    </message>
    <message>
      <source>Created until</source>
      <translation>Angelegt bis</translation>
    </message>
    <message>
      <source>Cultivate Relationship</source>
      <translation>Beziehung pflegen</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Währung</translation>
    </message>
    <message>
      <source>Date not understood</source>
      <translation>Datum nicht verstanden</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Day and month in the other order</source>
      <translation>Tag und Monat vertauscht</translation>
    </message>
    <message>
      <source>Day first instead</source>
      <translation>Stattdessen Tag zuerst</translation>
    </message>
    <message>
      <source>Deceased</source>
      <translation>Verstorben</translation>
    </message>
    <message>
      <source>Deceased (second person)</source>
      <translation>Verstorben (zweite Person)</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Diet</source>
      <translation>Ernährung</translation>
    </message>
    <message>
      <source>Direct debit</source>
      <translation>Lastschrift</translation>
    </message>
    <message>
      <source>Direct deposit</source>
      <translation>Dauerauftrag</translation>
    </message>
    <message>
      <source>Diverse</source>
      <translation>Divers</translation>
    </message>
    <message>
      <source>Division</source>
      <translation>Gliederung</translation>
    </message>
    <message>
      <source>Divorced</source>
      <translation>Geschieden</translation>
    </message>
    <message>
      <source>Do it in the CRM itself.</source>
      <translation>Machen Sie das im CRM selbst.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Dr.</source>
      <translation>Dr.</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>E-mail (second person)</source>
      <translation>E-Mail (zweite Person)</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>E-Mail-Adresse</translation>
    </message>
    <message>
      <source>E-mail address incomplete</source>
      <translation>E-Mail-Adresse unvollständig</translation>
    </message>
    <message>
      <source>E-mail arrives</source>
      <translation>E-Mail kommt an</translation>
    </message>
    <message>
      <source>Edited by hand</source>
      <translation>Von Hand bearbeitet</translation>
    </message>
    <message>
      <source>Edited since it was added; kept as it is now.</source>
      <translation>Seit dem Anlegen bearbeitet; bleibt, wie es jetzt ist.</translation>
    </message>
    <message>
      <source>Edited since; kept as it is now.</source>
      <translation>Seitdem bearbeitet; bleibt, wie es jetzt ist.</translation>
    </message>
    <message>
      <source>Employer</source>
      <translation>Arbeitgeber</translation>
    </message>
    <message>
      <source>Employer (second person)</source>
      <translation>Arbeitgeber (zweite Person)</translation>
    </message>
    <message>
      <source>End that link first.</source>
      <translation>Beenden Sie zuerst diese Verbindung.</translation>
    </message>
    <message>
      <source>Engaged</source>
      <translation>Verlobt</translation>
    </message>
    <message>
      <source>Enter the address that it leads to in the settings.</source>
      <translation>Tragen Sie in den Einstellungen die Adresse ein, zu der sie führt.</translation>
    </message>
    <message>
      <source>Error from the spreadsheet</source>
      <translation>Fehler aus der Tabelle</translation>
    </message>
    <message>
      <source>Every 2 months</source>
      <translation>Alle 2 Monate</translation>
    </message>
    <message>
      <source>Every 2 weeks</source>
      <translation>Alle 2 Wochen</translation>
    </message>
    <message>
      <source>Every 2 years</source>
      <translation>Alle 2 Jahre</translation>
    </message>
    <message>
      <source>Every 4 months</source>
      <translation>Alle 4 Monate</translation>
    </message>
    <message>
      <source>Every 6 months</source>
      <translation>Alle 6 Monate</translation>
    </message>
    <message>
      <source>Expired Referral</source>
      <translation>Empfehlung abgelaufen</translation>
    </message>
    <message>
      <source>Export it anew, or choose another file.</source>
      <translation>Exportieren Sie sie neu, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>Export the contacts anew.</source>
      <translation>Exportieren Sie die Kontakte neu.</translation>
    </message>
    <message>
      <source>Facebook</source>
      <translation>Facebook</translation>
    </message>
    <message>
      <source>Fax</source>
      <translation>Fax</translation>
    </message>
    <message>
      <source>Female</source>
      <translation>Weiblich</translation>
    </message>
    <message>
      <source>File downloaded</source>
      <translation>Datei heruntergeladen</translation>
    </message>
    <message>
      <source>Files are uploaded in campflow itself.</source>
      <translation>Dateien werden in campflow selbst hochgeladen.</translation>
    </message>
    <message>
      <source>First and last name the other way round</source>
      <translation>Vor- und Nachname vertauscht</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <source>First name (second person)</source>
      <translation>Vorname (zweite Person)</translation>
    </message>
    <message>
      <source>First person</source>
      <translation>Erste Person</translation>
    </message>
    <message>
      <source>For example: EUR</source>
      <translation>Zum Beispiel: EUR</translation>
    </message>
    <message>
      <source>Form filled in</source>
      <translation>Formular ausgefüllt</translation>
    </message>
    <message>
      <source>Form seen</source>
      <translation>Formular gesehen</translation>
    </message>
    <message>
      <source>From and to, for example: 50..100</source>
      <translation>Von und bis, zum Beispiel: 50..100</translation>
    </message>
    <message>
      <source>From the other record of {name}</source>
      <translation>Aus dem anderen Datensatz von {name}</translation>
    </message>
    <message>
      <source>Gave in</source>
      <translation>Spendete im Zeitraum</translation>
    </message>
    <message>
      <source>Gave more than pledged in</source>
      <translation>Spendete mehr als zugesagt im Zeitraum</translation>
    </message>
    <message>
      <source>Gave to</source>
      <translation>Spendete an</translation>
    </message>
    <message>
      <source>Gender</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <source>Gender (second person)</source>
      <translation>Geschlecht (zweite Person)</translation>
    </message>
    <message>
      <source>General form filled in</source>
      <translation>Allgemeines Formular ausgefüllt</translation>
    </message>
    <message>
      <source>General form seen</source>
      <translation>Allgemeines Formular gesehen</translation>
    </message>
    <message>
      <source>Gift between</source>
      <translation>Spende zwischen</translation>
    </message>
    <message>
      <source>Gift of exactly</source>
      <translation>Spende von genau</translation>
    </message>
    <message>
      <source>Gift recommended</source>
      <translation>Spende empfohlen</translation>
    </message>
    <message>
      <source>Gifts</source>
      <translation>Spenden</translation>
    </message>
    <message>
      <source>Give it a name of its own.</source>
      <translation>Geben Sie ihm einen eigenen Namen.</translation>
    </message>
    <message>
      <source>Give it a name that your colleagues know.</source>
      <translation>Geben Sie ihm einen Namen, den Ihre Kolleginnen und Kollegen kennen.</translation>
    </message>
    <message>
      <source>Give the whole address, beginning with https://.</source>
      <translation>Tragen Sie die ganze Adresse ein, beginnend mit https://.</translation>
    </message>
    <message>
      <source>Giving</source>
      <translation>Spenden</translation>
    </message>
    <message>
      <source>Greeting</source>
      <translation>Anrede</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <source>Had opted out</source>
      <translation>Von E-Mails abgemeldet</translation>
    </message>
    <message>
      <source>Had unsubscribed in {crm}. Tick to sign them up again.</source>
      <translation>Hatte sich in {crm} von E-Mails abgemeldet. Mit Haken wird die Person wieder angemeldet.</translation>
    </message>
    <message>
      <source>Had unsubscribed in {crm}: stays so, whatever your file says.</source>
      <translation>Hatte sich in {crm} von E-Mails abgemeldet: Das bleibt so, auch wenn Ihre Datei etwas anderes sagt.</translation>
    </message>
    <message>
      <source>Has none</source>
      <translation>Hat keine</translation>
    </message>
    <message>
      <source>Has one</source>
      <translation>Hat eine</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Gesundheit</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Privat</translation>
    </message>
    <message>
      <source>Hon.</source>
      <translation>Hon.</translation>
    </message>
    <message>
      <source>Household or whole name</source>
      <translation>Haushalt oder ganzer Name</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>Wie oft</translation>
    </message>
    <message>
      <source>IBAN</source>
      <translation>IBAN</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Id without its zeros</source>
      <translation>Nummer ohne führende Nullen</translation>
    </message>
    <message>
      <source>Import the file without deleting instead.</source>
      <translation>Importieren Sie die Datei stattdessen, ohne zu löschen.</translation>
    </message>
    <message>
      <source>In Kindful, open Settings, then Custom Apps, make a new application and choose Generate Security Token. Sandbox and live each have a token of their own. Stay with the same application: another one does not know your own numbers of people.</source>
      <translation>Öffnen Sie in Kindful Settings, dann Custom Apps, legen Sie eine neue Anwendung an und wählen Sie Generate Security Token. Sandbox und Live haben je einen eigenen Schlüssel. Bleiben Sie bei derselben Anwendung: eine andere kennt Ihre eigenen Personennummern nicht.</translation>
    </message>
    <message>
      <source>In doubt</source>
      <translation>Ungewiss</translation>
    </message>
    <message>
      <source>In the group</source>
      <translation>In der Gruppe</translation>
    </message>
    <message>
      <source>Install the newest version, then start again.</source>
      <translation>Installieren Sie die neueste Version und starten Sie dann noch einmal.</translation>
    </message>
    <message>
      <source>Install the newest version.</source>
      <translation>Installieren Sie die neueste Version.</translation>
    </message>
    <message>
      <source>Intolerances</source>
      <translation>Verträgt nicht</translation>
    </message>
    <message>
      <source>Is out of date</source>
      <translation>Ist veraltet</translation>
    </message>
    <message>
      <source>Is up to date</source>
      <translation>Ist aktuell</translation>
    </message>
    <message>
      <source>It is not known any more which file was imported.</source>
      <translation>Welche Datei importiert wurde, ist nicht mehr bekannt.</translation>
    </message>
    <message>
      <source>It was stopped before everything was done.</source>
      <translation>Er wurde angehalten, bevor alles erledigt war.</translation>
    </message>
    <message>
      <source>Joined on</source>
      <translation>Eingetreten am</translation>
    </message>
    <message>
      <source>Jr.</source>
      <translation>Jr.</translation>
    </message>
    <message>
      <source>Keep one of them.</source>
      <translation>Behalten Sie eines davon.</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Beibehalten</translation>
    </message>
    <message>
      <source>Kind of address</source>
      <translation>Art der Adresse</translation>
    </message>
    <message>
      <source>Kind of address (second address)</source>
      <translation>Art der Adresse (zweite Adresse)</translation>
    </message>
    <message>
      <source>Kind of donor</source>
      <translation>Art des Spenders</translation>
    </message>
    <message>
      <source>Kindful</source>
      <translation>Kindful</translation>
    </message>
    <message>
      <source>Kindful broke off in the middle of the list, several times in a row.</source>
      <translation>Kindful hat mitten in der Liste abgebrochen, mehrmals hintereinander.</translation>
    </message>
    <message>
      <source>Kindful changes nobody without a first and a last name, or a company. Add what is missing.</source>
      <translation>Kindful ändert niemanden ohne Vor- und Nachnamen oder Firma. Ergänzen Sie, was fehlt.</translation>
    </message>
    <message>
      <source>Kindful could not carry out this import ({status}): {said}</source>
      <translation>Kindful konnte diesen Import nicht ausführen ({status}): {said}</translation>
    </message>
    <message>
      <source>Kindful could not carry out this import: its archive of it is missing.</source>
      <translation>Kindful konnte diesen Import nicht ausführen: sein Archiv davon fehlt.</translation>
    </message>
    <message>
      <source>Kindful could not load this import: the kind of file or the data in it is wrong.</source>
      <translation>Kindful konnte diesen Import nicht laden: die Art der Datei oder die Daten darin sind falsch.</translation>
    </message>
    <message>
      <source>Kindful could not prepare this import.</source>
      <translation>Kindful konnte diesen Import nicht vorbereiten.</translation>
    </message>
    <message>
      <source>Kindful did not accept this.</source>
      <translation>Kindful hat das nicht angenommen.</translation>
    </message>
    <message>
      <source>Kindful did not say whether it has this e-mail address.</source>
      <translation>Kindful hat nicht gesagt, ob es diese E-Mail-Adresse kennt.</translation>
    </message>
    <message>
      <source>Kindful did not take this contact and does not say why. It may know somebody with this name and e-mail address.</source>
      <translation>Kindful hat diesen Kontakt nicht übernommen und sagt nicht, warum. Vielleicht kennt es schon jemanden mit diesem Namen und dieser E-Mail-Adresse.</translation>
    </message>
    <message>
      <source>Kindful does not say how many contacts there are. Reading them all will tell.</source>
      <translation>Kindful sagt nicht, wie viele Kontakte es gibt. Erst das Lesen zeigt es.</translation>
    </message>
    <message>
      <source>Kindful found an error in the data of this import and took none of it.</source>
      <translation>Kindful hat in den Daten dieses Imports einen Fehler gefunden und nichts davon übernommen.</translation>
    </message>
    <message>
      <source>Kindful found nothing at this address. It answers like this to a wrong key, too.</source>
      <translation>Kindful hat unter dieser Adresse nichts gefunden. So antwortet es auch auf einen falschen Schlüssel.</translation>
    </message>
    <message>
      <source>Kindful had this contact already and kept its own {fields:word}.</source>
      <translation>Kindful hatte diesen Kontakt schon und hat seine eigenen Angaben behalten: {fields:word}.</translation>
    </message>
    <message>
      <source>Kindful has no such filter.</source>
      <translation>Diesen Filter hat Kindful nicht.</translation>
    </message>
    <message>
      <source>Kindful has taken it in and has not worked on it yet.</source>
      <translation>Kindful hat es angenommen, aber noch nicht bearbeitet.</translation>
    </message>
    <message numerus="yes">
      <source>Kindful is still working on %n earlier import.</source>
      <translation>
        <numerusform>Kindful arbeitet noch an %n früheren Import.</numerusform>
        <numerusform>Kindful arbeitet noch an %n früheren Importen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Kindful keeps this itself.</source>
      <translation>Das führt Kindful selbst.</translation>
    </message>
    <message>
      <source>Kindful kept its {fields:word}: it ignores what is older than its own.</source>
      <translation>Kindful hat seine Angaben behalten ({fields:word}): es übergeht, was älter ist als seine eigenen.</translation>
    </message>
    <message>
      <source>Kindful lost our place in its list. Reading it again from the start.</source>
      <translation>Kindful hat unsere Stelle in seiner Liste verloren. Sie wird noch einmal von vorn gelesen.</translation>
    </message>
    <message>
      <source>Kindful needs a first and a last name, or a company.</source>
      <translation>Kindful braucht Vor- und Nachnamen oder eine Firma.</translation>
    </message>
    <message>
      <source>Kindful offers no way to delete contacts through its API, so a list cannot be made to equal a file.</source>
      <translation>Kindful lässt andere Programme keine Kontakte löschen, deshalb kann eine Liste nicht gleich einer Datei gemacht werden.</translation>
    </message>
    <message>
      <source>Kindful offers no way to delete contacts through its API. Delete them in Kindful itself.</source>
      <translation>Kindful lässt andere Programme keine Kontakte löschen. Löschen Sie sie in Kindful selbst.</translation>
    </message>
    <message>
      <source>Kindful says that there are more contacts, and does not give them.</source>
      <translation>Kindful sagt, dass es mehr Kontakte gibt, und gibt sie nicht heraus.</translation>
    </message>
    <message>
      <source>Kindful sent a contact that has no id.</source>
      <translation>Kindful hat einen Kontakt ohne Nummer gesendet.</translation>
    </message>
    <message>
      <source>Kindful takes no imports at the moment: {message}</source>
      <translation>Kindful nimmt im Moment keine Importe an: {message}</translation>
    </message>
    <message>
      <source>Kindful takes your own number when a contact is made or linked, and not afterwards.</source>
      <translation>Kindful nimmt Ihre eigene Nummer, wenn ein Kontakt angelegt oder verbunden wird, später nicht mehr.</translation>
    </message>
    <message>
      <source>Kindful took changes and gave no receipt: they may or may not be made.</source>
      <translation>Kindful hat Änderungen angenommen und keine Quittung gegeben: sie sind vielleicht ausgeführt, vielleicht nicht.</translation>
    </message>
    <message>
      <source>Kindful worked through the links and did not make this one. It does not say why.</source>
      <translation>Kindful hat die Verbindungen bearbeitet und diese nicht angelegt. Warum, sagt es nicht.</translation>
    </message>
    <message>
      <source>Kindful works on imports one after another. We wait for ours.</source>
      <translation>Kindful bearbeitet Importe nacheinander. Wir warten auf unseren.</translation>
    </message>
    <message>
      <source>Kindful's id</source>
      <translation>Kindful-Nummer</translation>
    </message>
    <message>
      <source>Kulea accepted this, but the person cannot be found.</source>
      <translation>Kulea hat das angenommen, aber die Person ist nicht zu finden.</translation>
    </message>
    <message>
      <source>Kulea accepted this, but the person is not archived.</source>
      <translation>Kulea hat das angenommen, aber die Person ist nicht archiviert.</translation>
    </message>
    <message>
      <source>Kulea accepted this; it is still to be read back.</source>
      <translation>Kulea hat das angenommen; es muss noch zurückgelesen werden.</translation>
    </message>
    <message>
      <source>Kulea cannot be asked for what is empty.</source>
      <translation>Kulea kann nicht nach Leerem gefragt werden.</translation>
    </message>
    <message>
      <source>Kulea changes no e-mail address: a new entry with the right one is made.
The old entry is archived, and this program cannot bring it back.
Opened mails and all that happened so far stay with the old entry.</source>
      <translation>Kulea ändert keine E-Mail-Adresse: Es wird ein neuer Eintrag mit der richtigen Adresse angelegt.
Der alte Eintrag wird archiviert, und dieses Programm kann ihn nicht zurückholen.
Was bisher aufgezeichnet wurde, zum Beispiel geöffnete E-Mails, bleibt beim alten Eintrag.</translation>
    </message>
    <message>
      <source>Kulea did not accept this: {reason}</source>
      <translation>Kulea hat das nicht angenommen: {reason}</translation>
    </message>
    <message>
      <source>Kulea did not send all events of a time that is too short to be divided.</source>
      <translation>Kulea hat nicht alle Ereignisse eines Zeitraums gesendet, der sich nicht mehr teilen lässt.</translation>
    </message>
    <message>
      <source>Kulea did not take over: {fields:word}.</source>
      <translation>Kulea hat nicht übernommen: {fields:word}.</translation>
    </message>
    <message>
      <source>Kulea does not accept the key. It has signs such as £ in it: try the other “Signs in the key” first.</source>
      <translation>Kulea nimmt den Schlüssel nicht an. Er enthält Zeichen wie £: versuchen Sie zuerst die anderen „Zeichen im Schlüssel“.</translation>
    </message>
    <message>
      <source>Kulea does not accept the key: {reason}</source>
      <translation>Kulea nimmt den Schlüssel nicht an: {reason}</translation>
    </message>
    <message>
      <source>Kulea does not allow changing an e-mail address. To correct it, a new entry is made and the old one is archived.</source>
      <translation>Kulea erlaubt nicht, eine E-Mail-Adresse zu ändern. Um sie zu berichtigen, wird ein neuer Eintrag angelegt und der alte archiviert.</translation>
    </message>
    <message>
      <source>Kulea does not delete people, it archives them:
• They are hidden in Kulea and unsubscribed. What Kulea knows of them stays there.
• This program can neither change them any more nor bring them back.
• Perhaps nobody can be added with their e-mail address any more: Kulea does not say.
If somebody asked to be erased: empty their fields, then archive them, and ask Kulea to delete them.</source>
      <translation>Kulea löscht Personen nicht, es archiviert sie:
• Sie sind in Kulea ausgeblendet und abgemeldet. Was Kulea über sie gespeichert hat, bleibt dort.
• Dieses Programm kann sie nicht mehr ändern und nicht zurückholen.
• Vielleicht lässt sich mit ihrer E-Mail-Adresse niemand mehr anlegen: Kulea gibt darüber keine Auskunft.
Hat jemand um Löschung gebeten: Leeren Sie die Felder der Person, archivieren Sie sie dann und bitten Sie Kulea um die Löschung.</translation>
    </message>
    <message>
      <source>Kulea does not say in which time zone its times are. Compare a time that you know.</source>
      <translation>Kulea sagt nicht, in welcher Zeitzone seine Uhrzeiten sind. Vergleichen Sie eine Uhrzeit, die Sie kennen.</translation>
    </message>
    <message>
      <source>Kulea gave no answer: this person may or may not have been archived.</source>
      <translation>Kulea hat nicht geantwortet: diese Person ist vielleicht archiviert, vielleicht nicht.</translation>
    </message>
    <message>
      <source>Kulea gives out keys by mail: ask contacts@kulea.ma. A key opens all contacts, so keep it to yourself.</source>
      <translation>Kulea gibt Schlüssel per E-Mail aus: schreiben Sie an contacts@kulea.ma. Ein Schlüssel öffnet alle Kontakte, behalten Sie ihn also für sich.</translation>
    </message>
    <message>
      <source>Kulea has no such filter.</source>
      <translation>Diesen Filter hat Kulea nicht.</translation>
    </message>
    <message>
      <source>Kulea id</source>
      <translation>Kulea-Nummer</translation>
    </message>
    <message>
      <source>Kulea lets no other program change people who are archived or bring them back. Do that in Kulea itself; they stay unsubscribed.</source>
      <translation>Archivierte Personen lassen sich nur in Kulea selbst ändern oder zurückholen. Von E-Mails bleiben sie auch dann abgemeldet.</translation>
    </message>
    <message>
      <source>Kulea says that there are {total} people and sent {got}: the list changed while it was read.</source>
      <translation>Kulea sagt, es gebe {total} Personen, und hat {got} gesendet: die Liste hat sich beim Lesen geändert.</translation>
    </message>
    <message>
      <source>Kulea sends its mails to everybody who is added, unless they are unsubscribed right after that. Say yes only where people agreed to be written to; everybody else is added and unsubscribed at once.</source>
      <translation>Kulea schickt seine E-Mails an alle, die angelegt werden, wenn sie nicht gleich danach abgemeldet werden. Sagen Sie nur dort Ja, wo Personen zugestimmt haben, angeschrieben zu werden; alle anderen werden angelegt und sofort abgemeldet.</translation>
    </message>
    <message>
      <source>Kulea sent a person without an id.</source>
      <translation>Kulea hat eine Person ohne Nummer gesendet.</translation>
    </message>
    <message>
      <source>Kulea sent an event without a time that can be read.</source>
      <translation>Kulea hat ein Ereignis ohne lesbare Zeit gesendet.</translation>
    </message>
    <message>
      <source>Kulea sets this itself.</source>
      <translation>Das setzt Kulea selbst.</translation>
    </message>
    <message>
      <source>Kulea tells nothing where no type is chosen.</source>
      <translation>Kulea gibt keine Auskunft, wenn keine Art gewählt ist.</translation>
    </message>
    <message>
      <source>Kulea uses this name for something of its own, so this field can only be changed in Kulea itself.</source>
      <translation>Kulea benutzt diesen Namen für etwas Eigenes, deshalb lässt sich dieses Feld nur in Kulea selbst ändern.</translation>
    </message>
    <message>
      <source>Kulea's documents name both. If Kulea says that it does not know this way, choose the other one.</source>
      <translation>Die Beschreibung von Kulea nennt beide. Sagt Kulea, dass es diesen Weg nicht kennt, wählen Sie den anderen.</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Etiketten</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Last activity</source>
      <translation>Letzter Kontakt</translation>
    </message>
    <message>
      <source>Last appointment</source>
      <translation>Letzter Termin</translation>
    </message>
    <message>
      <source>Last gift</source>
      <translation>Letzte Spende</translation>
    </message>
    <message>
      <source>Last letter</source>
      <translation>Letzter Brief</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <source>Last name (second person)</source>
      <translation>Nachname (zweite Person)</translation>
    </message>
    <message>
      <source>Last phone call</source>
      <translation>Letzter Anruf</translation>
    </message>
    <message>
      <source>Last pre-call letter</source>
      <translation>Letzter Brief vor Anruf</translation>
    </message>
    <message>
      <source>Last thanks</source>
      <translation>Letzter Dank</translation>
    </message>
    <message>
      <source>Late by</source>
      <translation>In Verzug um</translation>
    </message>
    <message>
      <source>Late since</source>
      <translation>In Verzug seit</translation>
    </message>
    <message>
      <source>Latin-1</source>
      <translation>Latin-1</translation>
    </message>
    <message>
      <source>Least Likely</source>
      <translation>Sehr unwahrscheinlich</translation>
    </message>
    <message>
      <source>Left on</source>
      <translation>Ausgetreten am</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Post</translation>
    </message>
    <message>
      <source>Letters look broken</source>
      <translation>Buchstaben sehen beschädigt aus</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>Wahrscheinlich</translation>
    </message>
    <message>
      <source>Likely to give</source>
      <translation>Spendet wahrscheinlich</translation>
    </message>
    <message>
      <source>Link clicked</source>
      <translation>Link angeklickt</translation>
    </message>
    <message>
      <source>Link in a mail clicked</source>
      <translation>Link angeklickt</translation>
    </message>
    <message>
      <source>Linked</source>
      <translation>Verbunden</translation>
    </message>
    <message>
      <source>Linked with Our contacts</source>
      <translation>Verbunden mit „Unsere Kontakte“</translation>
    </message>
    <message>
      <source>Linked with this program</source>
      <translation>Mit diesem Programm verbunden</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>Look again.</source>
      <translation>Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
      <source>Look at both records again.</source>
      <translation>Sehen Sie sich beide Datensätze noch einmal an.</translation>
    </message>
    <message>
      <source>Look at that person first.</source>
      <translation>Sehen Sie sich zuerst diese Person an.</translation>
    </message>
    <message>
      <source>Look at the plan again: it was worked out anew.</source>
      <translation>Sehen Sie sich den Plan noch einmal an: er wurde neu berechnet.</translation>
    </message>
    <message>
      <source>Look for a stray cell there, or copy your list alone into a new file, and choose that one.</source>
      <translation>Suchen Sie dort nach einer verirrten Zelle, oder kopieren Sie nur Ihre Liste in eine neue Datei und wählen Sie diese.</translation>
    </message>
    <message>
      <source>Look whether it is switched on and has paper, and print again. Or save a PDF and print that.</source>
      <translation>Sehen Sie nach, ob er eingeschaltet ist und Papier hat, und drucken Sie noch einmal. Oder speichern Sie ein PDF und drucken Sie das.</translation>
    </message>
    <message>
      <source>MPDX accepted this, but the contact is as it was.</source>
      <translation>MPDX hat das angenommen, aber der Kontakt ist wie zuvor.</translation>
    </message>
    <message>
      <source>MPDX accepted this, but the contact is not there.</source>
      <translation>MPDX hat das angenommen, aber der Kontakt ist nicht da.</translation>
    </message>
    <message>
      <source>MPDX accepted this; it is still to be read back.</source>
      <translation>MPDX hat das angenommen; es muss noch zurückgelesen werden.</translation>
    </message>
    <message>
      <source>MPDX announced {total} contacts, and {got} came.</source>
      <translation>MPDX hat {total} Kontakte angekündigt, und {got} sind gekommen.</translation>
    </message>
    <message>
      <source>MPDX can be asked for {filter:word} in one way at a time.</source>
      <translation>MPDX kann nach {filter:word} nur auf eine Weise zugleich gefragt werden.</translation>
    </message>
    <message>
      <source>MPDX cannot look for a text with a date in it.</source>
      <translation>MPDX kann nicht nach einem Text mit einem Datum darin suchen.</translation>
    </message>
    <message>
      <source>MPDX deletes contacts for good, and what it may not delete it makes anonymous for good. Nobody can bring back either, not even from a backup.</source>
      <translation>MPDX löscht Kontakte endgültig, und was es nicht löschen darf, anonymisiert es endgültig. Beides kann niemand zurückholen, auch nicht aus einer Sicherung.</translation>
    </message>
    <message>
      <source>MPDX deletes contacts for good. This program can make them anew from its backup, with new ids and without their gifts and tasks.</source>
      <translation>MPDX löscht Kontakte endgültig. Dieses Programm kann sie aus seiner Sicherung neu anlegen, mit neuen Nummern und ohne ihre Spenden und Aufgaben.</translation>
    </message>
    <message>
      <source>MPDX did not accept this.</source>
      <translation>MPDX hat das nicht angenommen.</translation>
    </message>
    <message>
      <source>MPDX did not accept this: {words}</source>
      <translation>MPDX hat das nicht angenommen: {words}</translation>
    </message>
    <message>
      <source>MPDX did not delete this contact.</source>
      <translation>MPDX hat diesen Kontakt nicht gelöscht.</translation>
    </message>
    <message>
      <source>MPDX did not give all of the contacts that were looked up.</source>
      <translation>MPDX hat nicht alle Kontakte herausgegeben, nach denen gefragt wurde.</translation>
    </message>
    <message>
      <source>MPDX did not say how many contacts there are.</source>
      <translation>MPDX hat nicht gesagt, wie viele Kontakte es gibt.</translation>
    </message>
    <message>
      <source>MPDX did not take over: {fields:word}.</source>
      <translation>MPDX hat nicht übernommen: {fields:word}.</translation>
    </message>
    <message>
      <source>MPDX gave no answer: this contact may or may not have been deleted.</source>
      <translation>MPDX hat nicht geantwortet: dieser Kontakt ist vielleicht gelöscht, vielleicht nicht.</translation>
    </message>
    <message>
      <source>MPDX has no such filter.</source>
      <translation>Diesen Filter hat MPDX nicht.</translation>
    </message>
    <message>
      <source>MPDX has some of these contacts already, and cannot be asked which.</source>
      <translation>MPDX hat einige dieser Kontakte schon und kann nicht gefragt werden, welche.</translation>
    </message>
    <message>
      <source>MPDX id</source>
      <translation>MPDX-Nummer</translation>
    </message>
    <message>
      <source>MPDX sent a record without an id.</source>
      <translation>MPDX hat einen Datensatz ohne Nummer gesendet.</translation>
    </message>
    <message>
      <source>MPDX sets this itself.</source>
      <translation>Das setzt MPDX selbst.</translation>
    </message>
    <message>
      <source>MPDX wants a name: the contact's own, or the first name of the first person.</source>
      <translation>MPDX braucht einen Namen: den des Kontakts oder den Vornamen der ersten Person.</translation>
    </message>
    <message>
      <source>MPDX works this out itself.</source>
      <translation>Das berechnet MPDX selbst.</translation>
    </message>
    <message>
      <source>MPDX wrote this in its own way: {fields:word}.</source>
      <translation>MPDX hat das auf seine Weise geschrieben: {fields:word}.</translation>
    </message>
    <message>
      <source>MPDX's list did not end after {count} pages.</source>
      <translation>Die Liste von MPDX war nach {count} Seiten nicht zu Ende.</translation>
    </message>
    <message>
      <source>MPDX's makers do not describe how this is written, so this program only shows it.</source>
      <translation>Der Hersteller von MPDX beschreibt nicht, wie das geschrieben wird, deshalb zeigt dieses Programm es nur an.</translation>
    </message>
    <message>
      <source>Magazine</source>
      <translation>Zeitschrift</translation>
    </message>
    <message>
      <source>Mail came back</source>
      <translation>E-Mail kam zurück</translation>
    </message>
    <message>
      <source>Mail delivered</source>
      <translation>E-Mail zugestellt</translation>
    </message>
    <message>
      <source>Mail opened</source>
      <translation>E-Mail geöffnet</translation>
    </message>
    <message>
      <source>Mail to this address will hardly arrive: look at its signs and at what follows the @.</source>
      <translation>Post an diese Adresse wird kaum ankommen: sehen Sie sich ihre Zeichen an und was nach dem @ folgt.</translation>
    </message>
    <message>
      <source>Mailing</source>
      <translation>Postadresse</translation>
    </message>
    <message>
      <source>Mails</source>
      <translation>E-Mails</translation>
    </message>
    <message>
      <source>Make room and save again.</source>
      <translation>Schaffen Sie Platz und speichern Sie noch einmal.</translation>
    </message>
    <message>
      <source>Make room on the disk and start the program again. What was done so far is kept.</source>
      <translation>Schaffen Sie Platz auf der Festplatte und starten Sie das Programm neu. Was bisher getan wurde, ist gespeichert.</translation>
    </message>
    <message>
      <source>Make the backup again.</source>
      <translation>Machen Sie die Sicherung noch einmal.</translation>
    </message>
    <message>
      <source>Make the backup first.</source>
      <translation>Machen Sie zuerst die Sicherung.</translation>
    </message>
    <message>
      <source>Make the mirror again: it is worked out from the list as it is now.</source>
      <translation>Spiegeln Sie noch einmal: es wird aus der Liste berechnet, wie sie jetzt ist.</translation>
    </message>
    <message>
      <source>Make the mirror again: it removes nobody without a new look at the list.</source>
      <translation>Spiegeln Sie noch einmal: niemand wird entfernt, ohne dass die Liste neu angesehen wird.</translation>
    </message>
    <message>
      <source>Male</source>
      <translation>Männlich</translation>
    </message>
    <message>
      <source>Mandate reference</source>
      <translation>Mandatsreferenz</translation>
    </message>
    <message>
      <source>Mandate signed on</source>
      <translation>Mandat unterschrieben am</translation>
    </message>
    <message>
      <source>Marital status</source>
      <translation>Familienstand</translation>
    </message>
    <message>
      <source>Marital status (second person)</source>
      <translation>Familienstand (zweite Person)</translation>
    </message>
    <message>
      <source>Married</source>
      <translation>Verheiratet</translation>
    </message>
    <message>
      <source>May be deleted</source>
      <translation>Darf gelöscht werden</translation>
    </message>
    <message>
      <source>May swim</source>
      <translation>Darf schwimmen</translation>
    </message>
    <message>
      <source>Membership number</source>
      <translation>Mitgliedsnummer</translation>
    </message>
    <message>
      <source>Metropolitan area</source>
      <translation>Großraum</translation>
    </message>
    <message>
      <source>Metropolitan area (second address)</source>
      <translation>Großraum (zweite Adresse)</translation>
    </message>
    <message>
      <source>Middle name</source>
      <translation>Zweiter Vorname</translation>
    </message>
    <message>
      <source>Middle name (second person)</source>
      <translation>Zweiter Vorname (zweite Person)</translation>
    </message>
    <message>
      <source>Miss</source>
      <translation>Frau (Miss)</translation>
    </message>
    <message>
      <source>Mobile phone</source>
      <translation>Mobiltelefon</translation>
    </message>
    <message>
      <source>Month first instead</source>
      <translation>Stattdessen Monat zuerst</translation>
    </message>
    <message>
      <source>Monthly</source>
      <translation>Monatlich</translation>
    </message>
    <message>
      <source>More addresses</source>
      <translation>Weitere Adressen</translation>
    </message>
    <message>
      <source>More e-mails</source>
      <translation>Weitere E-Mails</translation>
    </message>
    <message>
      <source>More e-mails (second person)</source>
      <translation>Weitere E-Mails (zweite Person)</translation>
    </message>
    <message>
      <source>More people</source>
      <translation>Weitere Personen</translation>
    </message>
    <message>
      <source>More phones</source>
      <translation>Weitere Telefonnummern</translation>
    </message>
    <message>
      <source>More phones (second person)</source>
      <translation>Weitere Telefonnummern (zweite Person)</translation>
    </message>
    <message>
      <source>More than 90 days</source>
      <translation>Mehr als 90 Tage</translation>
    </message>
    <message>
      <source>Most Likely</source>
      <translation>Sehr wahrscheinlich</translation>
    </message>
    <message>
      <source>Mr.</source>
      <translation>Herr</translation>
    </message>
    <message>
      <source>Mrs.</source>
      <translation>Frau (Mrs)</translation>
    </message>
    <message>
      <source>Ms.</source>
      <translation>Frau</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name begins with</source>
      <translation>Name beginnt mit</translation>
    </message>
    <message>
      <source>Name on the envelope</source>
      <translation>Name auf dem Umschlag</translation>
    </message>
    <message>
      <source>Names that look alike</source>
      <translation>Namen, die sich ähneln</translation>
    </message>
    <message>
      <source>Near</source>
      <translation>In der Nähe von</translation>
    </message>
    <message>
      <source>Nearly the same name</source>
      <translation>Fast derselbe Name</translation>
    </message>
    <message>
      <source>Needs a look</source>
      <translation>Sollte geprüft werden</translation>
    </message>
    <message>
      <source>Neither yes nor no</source>
      <translation>Weder Ja noch Nein</translation>
    </message>
    <message>
      <source>Never Ask</source>
      <translation>Nie fragen</translation>
    </message>
    <message>
      <source>Never Contacted</source>
      <translation>Nie angesprochen</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>New in Our contacts</source>
      <translation>Neu in „Unsere Kontakte“</translation>
    </message>
    <message>
      <source>New registration</source>
      <translation>Neue Registrierung</translation>
    </message>
    <message>
      <source>New subscriber</source>
      <translation>Neue Anmeldung</translation>
    </message>
    <message>
      <source>New there</source>
      <translation>Dort neu</translation>
    </message>
    <message>
      <source>Newsletter</source>
      <translation>Rundbrief</translation>
    </message>
    <message>
      <source>Next ask</source>
      <translation>Nächste Anfrage</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <source>No appeals</source>
      <translation>Keine Spendenaufrufe</translation>
    </message>
    <message>
      <source>No column of your file goes to {field:word} yet.</source>
      <translation>Noch ist keine Spalte Ihrer Datei „{field:word}“ zugeordnet.</translation>
    </message>
    <message>
      <source>No gift aid</source>
      <translation>Kein Gift Aid</translation>
    </message>
    <message>
      <source>No key is stored for this account.</source>
      <translation>Für dieses Konto ist kein Schlüssel gespeichert.</translation>
    </message>
    <message>
      <source>No list is chosen for this account.</source>
      <translation>Für dieses Konto ist keine Liste gewählt.</translation>
    </message>
    <message>
      <source>No newsletter by e-mail</source>
      <translation>Kein Rundbrief per E-Mail</translation>
    </message>
    <message>
      <source>No newsletter by e-mail (second person)</source>
      <translation>Kein Rundbrief per E-Mail (zweite Person)</translation>
    </message>
    <message>
      <source>No row has this id, name or e-mail address</source>
      <translation>Weder Nummer noch Name noch E-Mail-Adresse kommt vor</translation>
    </message>
    <message>
      <source>No row with headings was found: the first row is taken for a person.</source>
      <translation>Keine Zeile mit Überschriften gefunden: die erste Zeile gilt als Person.</translation>
    </message>
    <message>
      <source>No status</source>
      <translation>Kein Status</translation>
    </message>
    <message>
      <source>No, or changed in Kindful since</source>
      <translation>Nein, oder seitdem in Kindful geändert</translation>
    </message>
    <message>
      <source>Nobody in the list should have been born in {year}.</source>
      <translation>Niemand in der Liste dürfte im Jahr {year} geboren sein.</translation>
    </message>
    <message>
      <source>Nobody in this account has this id.</source>
      <translation>Niemand in diesem Konto hat diese Nummer.</translation>
    </message>
    <message numerus="yes">
      <source>Nobody knows yet whether %n person was removed. It is never tried a second time.</source>
      <translation>
        <numerusform>Noch weiß niemand, ob %n Person entfernt wurde. Es wird nie ein zweites Mal versucht.</numerusform>
        <numerusform>Noch weiß niemand, ob %n Personen entfernt wurden. Es wird nie ein zweites Mal versucht.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody knows yet whether Kindful got it: its queue is not empty.</source>
      <translation>Noch weiß niemand, ob Kindful es bekommen hat: seine Warteschlange ist nicht leer.</translation>
    </message>
    <message>
      <source>Nobody would be left in the list.</source>
      <translation>Niemand wäre mehr in der Liste.</translation>
    </message>
    <message>
      <source>Nobody would be left in the list. Nobody was deleted.</source>
      <translation>Niemand wäre mehr in der Liste. Es wurde niemand gelöscht.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Not Interested</source>
      <translation>Kein Interesse</translation>
    </message>
    <message>
      <source>Not archived, because Kulea gave no answer to the request before. Make the mirror again.</source>
      <translation>Nicht archiviert, weil Kulea auf die Anfrage davor nicht geantwortet hat. Spiegeln Sie noch einmal.</translation>
    </message>
    <message>
      <source>Not changed</source>
      <translation>Nicht geändert</translation>
    </message>
    <message>
      <source>Not clear who</source>
      <translation>Unklar, wer</translation>
    </message>
    <message>
      <source>Not deleted, because MPDX gave no answer to an earlier request.</source>
      <translation>Nicht gelöscht, weil MPDX auf eine frühere Anfrage nicht geantwortet hat.</translation>
    </message>
    <message>
      <source>Not everything that comes before the removal was done.</source>
      <translation>Nicht alles, was vor dem Entfernen kommt, wurde erledigt.</translation>
    </message>
    <message>
      <source>Not imported. {problems}</source>
      <translation>Nicht importiert. {problems}</translation>
    </message>
    <message>
      <source>Not in the group</source>
      <translation>Nicht in der Gruppe</translation>
    </message>
    <message>
      <source>Not known yet.</source>
      <translation>Noch nicht bekannt.</translation>
    </message>
    <message>
      <source>Not removed, because something went wrong before it. Make the mirror again.</source>
      <translation>Nicht entfernt, weil davor etwas schiefging. Spiegeln Sie noch einmal.</translation>
    </message>
    <message>
      <source>Not removed, because the run was stopped. Make the mirror again.</source>
      <translation>Nicht entfernt, weil der Vorgang angehalten wurde. Spiegeln Sie noch einmal.</translation>
    </message>
    <message>
      <source>Not sent</source>
      <translation>Nicht gesendet</translation>
    </message>
    <message>
      <source>Not sent. {problems}</source>
      <translation>Nicht gesendet. {problems}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Notes contain</source>
      <translation>Notizen enthalten</translation>
    </message>
    <message>
      <source>Notes saved at</source>
      <translation>Notizen gespeichert am</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Nichts gewählt</translation>
    </message>
    <message>
      <source>Nothing is kept on this computer in this session.</source>
      <translation>In dieser Sitzung wird auf diesem Computer nichts gespeichert.</translation>
    </message>
    <message>
      <source>Nothing needs to be done.</source>
      <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
      <source>Nothing was saved.</source>
      <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
      <source>Now twice in Kulea: made anew, but the old record could not be archived. {why}</source>
      <translation>Jetzt doppelt in Kulea: neu angelegt, aber der alte Datensatz ließ sich nicht archivieren. {why}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Number not understood</source>
      <translation>Zahl nicht verstanden</translation>
    </message>
    <message>
      <source>Number was shortened</source>
      <translation>Zahl wurde gekürzt</translation>
    </message>
    <message>
      <source>Occupation</source>
      <translation>Beruf</translation>
    </message>
    <message>
      <source>Occupation (second person)</source>
      <translation>Beruf (zweite Person)</translation>
    </message>
    <message>
      <source>On other sites</source>
      <translation>Auf anderen Seiten</translation>
    </message>
    <message>
      <source>On your own site</source>
      <translation>Auf Ihrer eigenen Seite</translation>
    </message>
    <message>
      <source>One of the two is not in the list any more.</source>
      <translation>Eine der beiden Personen steht nicht mehr in der Liste.</translation>
    </message>
    <message>
      <source>One or more</source>
      <translation>Eine oder mehr</translation>
    </message>
    <message>
      <source>One row has {count} cells.</source>
      <translation>Eine Zeile hat {count} Zellen.</translation>
    </message>
    <message>
      <source>Only XLSX and CSV files can be copied with ids.</source>
      <translation>Nur XLSX- und CSV-Dateien können mit Nummern kopiert werden.</translation>
    </message>
    <message>
      <source>Only archived people</source>
      <translation>Nur archivierte Personen</translation>
    </message>
    <message>
      <source>Only archived people and no archived people cannot be asked for together.</source>
      <translation>Nach nur archivierten und nach keinen archivierten Personen kann nicht zugleich gefragt werden.</translation>
    </message>
    <message>
      <source>Only for keys with signs such as £: if Kulea does not accept the key, choose the other one.</source>
      <translation>Nur für Schlüssel mit Zeichen wie £: nimmt Kulea den Schlüssel nicht an, wählen Sie das andere.</translation>
    </message>
    <message>
      <source>Only subscribed people</source>
      <translation>Nur angemeldete Personen</translation>
    </message>
    <message>
      <source>Open it in your spreadsheet program and save it as XLSX or CSV.</source>
      <translation>Öffnen Sie sie in Ihrem Tabellenprogramm und speichern Sie sie als XLSX oder CSV.</translation>
    </message>
    <message>
      <source>Open task</source>
      <translation>Offene Aufgabe</translation>
    </message>
    <message>
      <source>Open tasks</source>
      <translation>Offene Aufgaben</translation>
    </message>
    <message>
      <source>Open the file again.</source>
      <translation>Öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <source>Open the settings and choose the camp or list.</source>
      <translation>Öffnen Sie die Einstellungen und wählen Sie das Lager oder die Liste.</translation>
    </message>
    <message>
      <source>Open the settings and choose the list or organisation.</source>
      <translation>Öffnen Sie die Einstellungen und wählen Sie die Liste oder Organisation.</translation>
    </message>
    <message>
      <source>Open the settings and choose the other way at “Changes are sent with”.</source>
      <translation>Öffnen Sie die Einstellungen und wählen Sie bei „Änderungen werden gesendet mit“ den anderen Weg.</translation>
    </message>
    <message>
      <source>Open the settings and enter a new key.</source>
      <translation>Öffnen Sie die Einstellungen und tragen Sie einen neuen Schlüssel ein.</translation>
    </message>
    <message>
      <source>Open the settings and enter the key.</source>
      <translation>Öffnen Sie die Einstellungen und tragen Sie den Schlüssel ein.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Sonstiges</translation>
    </message>
    <message>
      <source>Other e-mail</source>
      <translation>Andere E-Mail</translation>
    </message>
    <message>
      <source>Other phone</source>
      <translation>Anderes Telefon</translation>
    </message>
    <message>
      <source>Our contacts is always there.</source>
      <translation>„Unsere Kontakte“ ist immer da.</translation>
    </message>
    <message>
      <source>Our contacts is not made the same as a file: import the file, and delete by hand whoever is to go.</source>
      <translation>„Unsere Kontakte“ wird nicht gespiegelt: importieren Sie die Datei und löschen Sie von Hand, wer gehen soll.</translation>
    </message>
    <message>
      <source>Out of date</source>
      <translation>Veraltet</translation>
    </message>
    <message>
      <source>Out of date (second address)</source>
      <translation>Veraltet (zweite Adresse)</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Own number</source>
      <translation>Eigene Nummer</translation>
    </message>
    <message>
      <source>POST</source>
      <translation>POST</translation>
    </message>
    <message>
      <source>PUT</source>
      <translation>PUT</translation>
    </message>
    <message>
      <source>Page visited</source>
      <translation>Seite besucht</translation>
    </message>
    <message>
      <source>Partner - Financial</source>
      <translation>Partner – finanziell</translation>
    </message>
    <message>
      <source>Partner - Pray</source>
      <translation>Partner – Gebet</translation>
    </message>
    <message>
      <source>Partner - Special</source>
      <translation>Partner – besonders</translation>
    </message>
    <message>
      <source>PayPal</source>
      <translation>PayPal</translation>
    </message>
    <message>
      <source>Payment</source>
      <translation>Zahlung</translation>
    </message>
    <message>
      <source>Payment method</source>
      <translation>Zahlungsart</translation>
    </message>
    <message>
      <source>Perhaps there already</source>
      <translation>Vielleicht schon da</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Person or company</source>
      <translation>Person oder Firma</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Phone (second person)</source>
      <translation>Telefon (zweite Person)</translation>
    </message>
    <message>
      <source>Phone at home</source>
      <translation>Telefon privat</translation>
    </message>
    <message>
      <source>Phone at work</source>
      <translation>Telefon bei der Arbeit</translation>
    </message>
    <message>
      <source>Phone numbers</source>
      <translation>Telefonnummern</translation>
    </message>
    <message>
      <source>Pledge</source>
      <translation>Zusage</translation>
    </message>
    <message>
      <source>Pledge begins</source>
      <translation>Zusage beginnt</translation>
    </message>
    <message>
      <source>Pledge received</source>
      <translation>Zusage eingegangen</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Postleitzahl</translation>
    </message>
    <message>
      <source>Postcode (second address)</source>
      <translation>Postleitzahl (zweite Adresse)</translation>
    </message>
    <message>
      <source>Postcode and miles, for example: 37206, 25</source>
      <translation>Postleitzahl und Meilen, zum Beispiel: 37206, 25</translation>
    </message>
    <message>
      <source>Postcode without its zero</source>
      <translation>Postleitzahl ohne führende Null</translation>
    </message>
    <message>
      <source>Preferred way of contact</source>
      <translation>Bevorzugter Kontaktweg</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Preis</translation>
    </message>
    <message>
      <source>Probably {right}.</source>
      <translation>Wahrscheinlich {right}.</translation>
    </message>
    <message>
      <source>Probably “{right}”.</source>
      <translation>Wahrscheinlich „{right}“.</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>Put back a copy of it, or move it elsewhere and start again: your accounts must then be added anew.</source>
      <translation>Legen Sie eine Kopie davon zurück, oder verschieben Sie sie und starten Sie neu: dann müssen Ihre Konten neu eingerichtet werden.</translation>
    </message>
    <message>
      <source>Put your own name at the CRM in place of {place}.</source>
      <translation>Setzen Sie für {place} Ihren eigenen Namen beim CRM ein.</translation>
    </message>
    <message>
      <source>Quarterly</source>
      <translation>Vierteljährlich</translation>
    </message>
    <message>
      <source>Raised their pledge in</source>
      <translation>Hat die Zusage erhöht im Zeitraum</translation>
    </message>
    <message>
      <source>Read it again.</source>
      <translation>Lesen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>Read it first.</source>
      <translation>Lesen Sie es zuerst.</translation>
    </message>
    <message>
      <source>Read the list again. Until then nothing is compared with it and nothing is deleted.</source>
      <translation>Lesen Sie die Liste neu. Bis dahin wird nichts mit ihr verglichen und nichts gelöscht.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Recommended by</source>
      <translation>Empfohlen von</translation>
    </message>
    <message>
      <source>Record {number} has no named fields.</source>
      <translation>Datensatz {number} hat keine benannten Felder.</translation>
    </message>
    <message>
      <source>Record {number} is cut off, or no JSON.</source>
      <translation>Datensatz {number} ist abgeschnitten oder kein JSON.</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <source>Region (second address)</source>
      <translation>Region (zweite Adresse)</translation>
    </message>
    <message>
      <source>Registered</source>
      <translation>Angemeldet</translation>
    </message>
    <message>
      <source>Registered at</source>
      <translation>Angemeldet am</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>Anmeldung</translation>
    </message>
    <message>
      <source>Relationship code</source>
      <translation>Beziehungscode</translation>
    </message>
    <message>
      <source>Remove people from it instead.</source>
      <translation>Entfernen Sie stattdessen Personen daraus.</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Entfernt</translation>
    </message>
    <message>
      <source>Removed from Our contacts</source>
      <translation>Aus „Unsere Kontakte“ entfernt</translation>
    </message>
    <message>
      <source>Removed on one side, edited on the other since</source>
      <translation>Auf einer Seite entfernt, auf der anderen seitdem bearbeitet</translation>
    </message>
    <message>
      <source>Removed there</source>
      <translation>Dort entfernt</translation>
    </message>
    <message>
      <source>Removing whoever is not in the file needs the list's name and the number, typed.</source>
      <translation>Um zu entfernen, wer nicht in der Datei steht, müssen der Name der Liste und die Zahl eingetippt werden.</translation>
    </message>
    <message>
      <source>Rep Address</source>
      <translation>Adresse des Vertreters</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Ersetzt</translation>
    </message>
    <message>
      <source>Research Abandoned</source>
      <translation>Suche aufgegeben</translation>
    </message>
    <message>
      <source>Retired or not employed</source>
      <translation>Im Ruhestand oder nicht berufstätig</translation>
    </message>
    <message>
      <source>Rev.</source>
      <translation>Rev.</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Row {rows} looks like a sum, not like a person: it is left out.</source>
      <translation>Zeile {rows} sieht nach einer Summe aus, nicht nach einer Person: sie wird ausgelassen.</translation>
    </message>
    <message>
      <source>Row {row} cannot be read: a quotation mark may be missing.</source>
      <translation>Zeile {row} kann nicht gelesen werden: vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
      <source>Row {row} has another id: removed and added again as a new person</source>
      <translation>Zeile {row} hat eine andere Nummer: entfernt und neu angelegt</translation>
    </message>
    <message>
      <source>Row {row} has no id: removed and added again as a new person</source>
      <translation>Zeile {row} hat keine Nummer: entfernt und neu angelegt</translation>
    </message>
    <message>
      <source>Row {row} has the same address.</source>
      <translation>Zeile {row} hat dieselbe Adresse.</translation>
    </message>
    <message>
      <source>Row {row} is nearly the same person</source>
      <translation>Zeile {row} ist fast dieselbe Person</translation>
    </message>
    <message>
      <source>Row {row} is the same person.</source>
      <translation>Zeile {row} ist dieselbe Person.</translation>
    </message>
    <message>
      <source>Row {row} surely is the same person: link them</source>
      <translation>Zeile {row} ist sicher dieselbe Person: verbinden Sie sie</translation>
    </message>
    <message>
      <source>Rows that are hidden in the sheet are read, too ({count}).</source>
      <translation>Auch Zeilen, die im Blatt ausgeblendet sind, werden gelesen ({count}).</translation>
    </message>
    <message>
      <source>SEPA direct debit</source>
      <translation>SEPA-Lastschrift</translation>
    </message>
    <message>
      <source>Same e-mail on two rows</source>
      <translation>Dieselbe E-Mail in zwei Zeilen</translation>
    </message>
    <message>
      <source>Same name and birthday</source>
      <translation>Gleicher Name und Geburtstag</translation>
    </message>
    <message>
      <source>Same name and e-mail address</source>
      <translation>Gleicher Name und gleiche E-Mail-Adresse</translation>
    </message>
    <message>
      <source>Same name, birthday and e-mail address</source>
      <translation>Gleicher Name, Geburtstag und gleiche E-Mail-Adresse</translation>
    </message>
    <message>
      <source>Same person twice</source>
      <translation>Dieselbe Person doppelt</translation>
    </message>
    <message>
      <source>Save it without a password in your spreadsheet program.</source>
      <translation>Speichern Sie sie in Ihrem Tabellenprogramm ohne Passwort.</translation>
    </message>
    <message>
      <source>Save or discard them first.</source>
      <translation>Speichern oder verwerfen Sie sie zuerst.</translation>
    </message>
    <message>
      <source>Save the file anew and try again.</source>
      <translation>Speichern Sie die Datei neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Save the file anew from your spreadsheet program.</source>
      <translation>Speichern Sie die Datei aus Ihrem Tabellenprogramm neu.</translation>
    </message>
    <message>
      <source>Save the file as XLSX in your spreadsheet program and choose that one.</source>
      <translation>Speichern Sie die Datei in Ihrem Tabellenprogramm als XLSX und wählen Sie diese.</translation>
    </message>
    <message>
      <source>Save the files again, and put them on the web server under the names that they have.</source>
      <translation>Speichern Sie die Dateien noch einmal und legen Sie sie unter ihren Namen auf den Webserver.</translation>
    </message>
    <message>
      <source>Save the receipt</source>
      <translation>Beleg speichern</translation>
    </message>
    <message>
      <source>Save the receipt instead: it says of everybody what came of them.</source>
      <translation>Speichern Sie stattdessen den Beleg: er sagt bei allen, was aus ihnen wurde.</translation>
    </message>
    <message>
      <source>Save the sheet that you need as CSV.</source>
      <translation>Speichern Sie das Blatt, das Sie brauchen, als CSV.</translation>
    </message>
    <message>
      <source>Save your list as XLSX or CSV and choose that file.</source>
      <translation>Speichern Sie Ihre Liste als XLSX oder CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
      <source>Say what to look for.</source>
      <translation>Geben Sie an, wonach gesucht werden soll.</translation>
    </message>
    <message>
      <source>Seasonal</source>
      <translation>Saisonal</translation>
    </message>
    <message>
      <source>Second address</source>
      <translation>Zweite Adresse</translation>
    </message>
    <message>
      <source>Second e-mail</source>
      <translation>Zweite E-Mail</translation>
    </message>
    <message>
      <source>Second e-mail (second person)</source>
      <translation>Zweite E-Mail (zweite Person)</translation>
    </message>
    <message>
      <source>Second person</source>
      <translation>Zweite Person</translation>
    </message>
    <message>
      <source>Second phone</source>
      <translation>Zweites Telefon</translation>
    </message>
    <message>
      <source>Second phone (second person)</source>
      <translation>Zweites Telefon (zweite Person)</translation>
    </message>
    <message>
      <source>Send the changes directly.</source>
      <translation>Senden Sie die Änderungen direkt.</translation>
    </message>
    <message>
      <source>Separated</source>
      <translation>Getrennt lebend</translation>
    </message>
    <message>
      <source>Set the account to that place again, or do by hand what you wanted to do about the run.</source>
      <translation>Stellen Sie das Konto wieder auf diesen Ort, oder erledigen Sie von Hand, was Sie mit dem Vorgang vorhatten.</translation>
    </message>
    <message>
      <source>Several people have this name and e-mail address. Say who is who.</source>
      <translation>Mehrere Personen haben diesen Namen und diese E-Mail-Adresse. Sagen Sie, wer wer ist.</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>Mehrere Personen passen</translation>
    </message>
    <message>
      <source>Several people on the other side may be the same person. Say who is who.</source>
      <translation>Auf der anderen Seite könnten mehrere dieselbe Person sein. Sagen Sie, wer wer ist.</translation>
    </message>
    <message>
      <source>Show both and let me decide</source>
      <translation>Beides zeigen und mich entscheiden lassen</translation>
    </message>
    <message>
      <source>Signs in the key</source>
      <translation>Zeichen im Schlüssel</translation>
    </message>
    <message>
      <source>Single</source>
      <translation>Ledig</translation>
    </message>
    <message>
      <source>Somebody archived has this e-mail address; only Kulea itself can bring them back. {why}</source>
      <translation>Jemand Archiviertes hat diese E-Mail-Adresse; nur Kulea selbst kann die Person zurückholen. {why}</translation>
    </message>
    <message>
      <source>Somebody changed this contact in Kindful meanwhile; it keeps its {fields:word}.</source>
      <translation>Jemand hat diesen Kontakt inzwischen in Kindful geändert; dort bleibt: {fields:word}.</translation>
    </message>
    <message>
      <source>Somebody changed this contact in MPDX meanwhile.</source>
      <translation>Jemand hat diesen Kontakt inzwischen in MPDX geändert.</translation>
    </message>
    <message>
      <source>Somebody changed this in Kulea meanwhile: {fields:word}.</source>
      <translation>Jemand hat das inzwischen in Kulea geändert: {fields:word}.</translation>
    </message>
    <message>
      <source>Somebody changed this in MPDX meanwhile: {fields:word}.</source>
      <translation>Jemand hat das inzwischen in MPDX geändert: {fields:word}.</translation>
    </message>
    <message>
      <source>Somebody changed this in campflow meanwhile: {fields:word}.</source>
      <translation>Jemand hat das inzwischen in campflow geändert: {fields:word}.</translation>
    </message>
    <message>
      <source>Somebody else changed this at {crm} meanwhile.</source>
      <translation>Jemand anderes hat das inzwischen bei {crm} geändert.</translation>
    </message>
    <message>
      <source>Somebody else who is taken is the same person.</source>
      <translation>Jemand anderes, der übernommen wird, ist dieselbe Person.</translation>
    </message>
    <message>
      <source>Somebody has removed this person meanwhile. Nothing was saved.</source>
      <translation>Jemand hat diese Person inzwischen entfernt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
      <source>Somebody has the id {right}: the zeros at its beginning were probably lost.</source>
      <translation>Jemand hat die Nummer {right}: die Nullen an ihrem Anfang sind wohl verloren gegangen.</translation>
    </message>
    <message>
      <source>Somebody has withdrawn this consent. It is not given again from here.</source>
      <translation>Jemand hat diese Einwilligung widerrufen. Von hier wird sie nicht wieder erteilt.</translation>
    </message>
    <message>
      <source>Somebody is just deciding about a sync of this account.</source>
      <translation>Jemand entscheidet gerade über einen Abgleich dieses Kontos.</translation>
    </message>
    <message>
      <source>Somebody with this address is there already.</source>
      <translation>Jemand mit dieser Adresse ist schon da.</translation>
    </message>
    <message>
      <source>Somebody with this address is there already. Look before you save.</source>
      <translation>Jemand mit dieser Adresse ist schon da. Sehen Sie nach, bevor Sie speichern.</translation>
    </message>
    <message>
      <source>Somebody with this e-mail address is in Kulea already.</source>
      <translation>Jemand mit dieser E-Mail-Adresse ist schon in Kulea.</translation>
    </message>
    <message>
      <source>Something went wrong in the program.</source>
      <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
      <source>Split it into smaller files.</source>
      <translation>Teilen Sie sie in kleinere Dateien auf.</translation>
    </message>
    <message>
      <source>Spouse</source>
      <translation>Ehepartner</translation>
    </message>
    <message>
      <source>Spouse's first name</source>
      <translation>Vorname des Ehepartners</translation>
    </message>
    <message>
      <source>Spouse's last name</source>
      <translation>Nachname des Ehepartners</translation>
    </message>
    <message>
      <source>Spreadsheet (*.xlsx *.csv)</source>
      <translation>Tabelle (*.xlsx *.csv)</translation>
    </message>
    <message>
      <source>Sr.</source>
      <translation>Sr.</translation>
    </message>
    <message>
      <source>Starred at</source>
      <translation>Markiert am</translation>
    </message>
    <message>
      <source>Start again from the file.</source>
      <translation>Fangen Sie noch einmal bei der Datei an.</translation>
    </message>
    <message>
      <source>Started by</source>
      <translation>Gestartet von</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Bundesland</translation>
    </message>
    <message>
      <source>State (second address)</source>
      <translation>Bundesland (zweite Adresse)</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Status confirmed</source>
      <translation>Status bestätigt</translation>
    </message>
    <message>
      <source>Still in the list; not removed.</source>
      <translation>Noch in der Liste; nicht entfernt.</translation>
    </message>
    <message>
      <source>Stopped giving in</source>
      <translation>Spendet nicht mehr seit</translation>
    </message>
    <message numerus="yes">
      <source>Stopped, to be safe: %n person was added after you had looked at the list: {names}.</source>
      <translation>
        <numerusform>Zur Sicherheit angehalten: %n Person kam dazu, nachdem Sie die Liste angesehen hatten: {names}.</numerusform>
        <numerusform>Zur Sicherheit angehalten: %n Personen kamen dazu, nachdem Sie die Liste angesehen hatten: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Stopped, to be safe: %n person who should stay is not in the list any more: {names}.</source>
      <translation>
        <numerusform>Zur Sicherheit angehalten: %n Person, die bleiben sollte, steht nicht mehr in der Liste: {names}.</numerusform>
        <numerusform>Zur Sicherheit angehalten: %n Personen, die bleiben sollten, stehen nicht mehr in der Liste: {names}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Street</source>
      <translation>Straße</translation>
    </message>
    <message>
      <source>Street (second address)</source>
      <translation>Straße (zweite Adresse)</translation>
    </message>
    <message>
      <source>Subscribed</source>
      <translation>Für E-Mails angemeldet</translation>
    </message>
    <message>
      <source>Subsidised</source>
      <translation>Mit Zuschuss</translation>
    </message>
    <message>
      <source>Suffix</source>
      <translation>Namenszusatz</translation>
    </message>
    <message>
      <source>Suffix (second person)</source>
      <translation>Namenszusatz (zweite Person)</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Tags, with commas between them</source>
      <translation>Schlagwörter, mit Kommas dazwischen</translation>
    </message>
    <message>
      <source>Take it out in a text editor, or save the file anew from your spreadsheet program.</source>
      <translation>Nehmen Sie es in einem Texteditor heraus, oder speichern Sie die Datei aus Ihrem Tabellenprogramm neu.</translation>
    </message>
    <message>
      <source>Take the removals out of the plan.</source>
      <translation>Nehmen Sie die Entfernungen aus dem Plan.</translation>
    </message>
    <message>
      <source>Task due in</source>
      <translation>Aufgabe fällig im Zeitraum</translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation>Aufgaben</translation>
    </message>
    <message>
      <source>Temporary</source>
      <translation>Vorübergehend</translation>
    </message>
    <message>
      <source>The CRM did not say what became of this person.</source>
      <translation>Das CRM hat nicht gesagt, was aus dieser Person geworden ist.</translation>
    </message>
    <message>
      <source>The CRM did not take this change.</source>
      <translation>Das CRM hat diese Änderung nicht übernommen.</translation>
    </message>
    <message>
      <source>The CRM is busy.</source>
      <translation>Das CRM ist ausgelastet.</translation>
    </message>
    <message>
      <source>The CRM is busy. We go on by ourselves.</source>
      <translation>Das CRM ist ausgelastet. Wir machen von selbst weiter.</translation>
    </message>
    <message>
      <source>The CRM lost the same requests several times. The rest was not sent.</source>
      <translation>Dem CRM sind dieselben Anfragen mehrmals verloren gegangen. Der Rest wurde nicht gesendet.</translation>
    </message>
    <message>
      <source>The account has no name.</source>
      <translation>Das Konto hat keinen Namen.</translation>
    </message>
    <message>
      <source>The account list whose contacts these are, or an organisation to look after. Choose one after Test, or enter account_list: or organization: and the id.</source>
      <translation>Die Kontenliste, deren Kontakte das sind, oder eine Organisation, die Sie betreuen. Wählen Sie sie nach dem Testen, oder tragen Sie account_list: oder organization: und die Kennung ein.</translation>
    </message>
    <message>
      <source>The address ends after the @.</source>
      <translation>Die Adresse endet nach dem @.</translation>
    </message>
    <message>
      <source>The address has no @.</source>
      <translation>Die Adresse hat kein @.</translation>
    </message>
    <message>
      <source>The address must hold neither a name, a password nor anything after a question mark.</source>
      <translation>Die Adresse darf weder einen Namen noch ein Passwort noch etwas nach einem Fragezeichen enthalten.</translation>
    </message>
    <message>
      <source>The address must not contain spaces or line breaks.</source>
      <translation>Die Adresse darf keine Leerzeichen oder Zeilenumbrüche enthalten.</translation>
    </message>
    <message>
      <source>The address must start with https://, or everyone on the way could read the key.</source>
      <translation>Die Adresse muss mit https:// beginnen, sonst könnte unterwegs jeder den Schlüssel lesen.</translation>
    </message>
    <message>
      <source>The address still has {place} in it.</source>
      <translation>In der Adresse steht noch {place}.</translation>
    </message>
    <message>
      <source>The answer of {crm} is not what its vendor describes.</source>
      <translation>Die Antwort von {crm} ist nicht so, wie der Hersteller sie beschreibt.</translation>
    </message>
    <message>
      <source>The beginning of the name</source>
      <translation>Der Anfang des Namens</translation>
    </message>
    <message>
      <source>The column {column} has {count} different values that {field:word} does not know: this is probably not the right column.</source>
      <translation>Die Spalte {column} hat {count} verschiedene Werte, die {field:word} nicht kennt: wahrscheinlich ist es nicht die richtige Spalte.</translation>
    </message>
    <message>
      <source>The disk is full: {file} could not be written.</source>
      <translation>Die Festplatte ist voll: {file} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The disk is full: {file} was not saved.</source>
      <translation>Die Festplatte ist voll: {file} wurde nicht gespeichert.</translation>
    </message>
    <message>
      <source>The field has no name.</source>
      <translation>Das Feld hat keinen Namen.</translation>
    </message>
    <message>
      <source>The file has no rows, or all are left out. Mirroring it would remove everyone.</source>
      <translation>Die Datei hat keine Zeilen, oder alle sind ausgelassen. Sie zu spiegeln würde alle entfernen.</translation>
    </message>
    <message>
      <source>The file has no text in it.</source>
      <translation>In der Datei steht kein Text.</translation>
    </message>
    <message>
      <source>The file is not written in the encoding {encoding}.</source>
      <translation>Die Datei ist nicht in der Zeichenkodierung {encoding} geschrieben.</translation>
    </message>
    <message>
      <source>The file is protected by a password.</source>
      <translation>Die Datei ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
      <source>The file is too large once it is unpacked.</source>
      <translation>Die Datei ist ausgepackt zu groß.</translation>
    </message>
    <message>
      <source>The file of this mirror is not open any more.</source>
      <translation>Die Datei für dieses Spiegeln ist nicht mehr offen.</translation>
    </message>
    <message>
      <source>The first one</source>
      <translation>Die erste</translation>
    </message>
    <message>
      <source>The first would become {date:date}: day first</source>
      <translation>Aus dem ersten würde {date:date}: Tag zuerst</translation>
    </message>
    <message>
      <source>The first would become {date:date}: month first</source>
      <translation>Aus dem ersten würde {date:date}: Monat zuerst</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be used.</source>
      <translation>Der Ordner {folder} kann nicht benutzt werden.</translation>
    </message>
    <message>
      <source>The folder {folder} is not there.</source>
      <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
      <source>The headings were found in row {row}. What stands above them is not imported.</source>
      <translation>Die Überschriften stehen in Zeile {row}. Was darüber steht, wird nicht importiert.</translation>
    </message>
    <message>
      <source>The id of a camp (evt_…) or list (lst_…), or the name of the member list: members.</source>
      <translation>Die Kennung eines Lagers (evt_…) oder einer Liste (lst_…), oder der Name der Mitgliederliste: members.</translation>
    </message>
    <message>
      <source>The key from campflow's settings (there it is called API token). It must be allowed to read and change the list.</source>
      <translation>Der Schlüssel aus den Einstellungen von campflow (dort heißt er API-Token). Er muss die Liste lesen und ändern dürfen.</translation>
    </message>
    <message>
      <source>The key has spaces, line breaks or invisible characters in it.</source>
      <translation>Der Schlüssel enthält Leerzeichen, Zeilenumbrüche oder unsichtbare Zeichen.</translation>
    </message>
    <message>
      <source>The key is empty.</source>
      <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
      <source>The key may not do this at {crm}.</source>
      <translation>Der Schlüssel darf das bei {crm} nicht.</translation>
    </message>
    <message>
      <source>The key of your sign-in at MPDX (there it is called API token). It is good for 30 days. After that, sign in at MPDX again, copy the new key, and paste it here.</source>
      <translation>Der Schlüssel Ihrer Anmeldung bei MPDX (dort heißt er API token). Er gilt 30 Tage. Danach melden Sie sich bei MPDX neu an, kopieren den neuen Schlüssel und fügen ihn hier ein.</translation>
    </message>
    <message>
      <source>The key of {file} is not in the password store of this computer.</source>
      <translation>Der Schlüssel zu {file} ist nicht im Passwortspeicher dieses Computers.</translation>
    </message>
    <message>
      <source>The last card of the file is cut off.</source>
      <translation>Die letzte Karte der Datei ist abgeschnitten.</translation>
    </message>
    <message>
      <source>The last one</source>
      <translation>Die letzte</translation>
    </message>
    <message>
      <source>The list changed while it was read: somebody came twice.</source>
      <translation>Die Liste hat sich beim Lesen geändert: jemand kam zweimal.</translation>
    </message>
    <message>
      <source>The list changed while it was read: somebody was deleted.</source>
      <translation>Die Liste hat sich beim Lesen geändert: jemand wurde gelöscht.</translation>
    </message>
    <message>
      <source>The list could not be read completely just before the removal.</source>
      <translation>Die Liste konnte unmittelbar vor dem Entfernen nicht ganz gelesen werden.</translation>
    </message>
    <message>
      <source>The list goes on changing while it is being saved.</source>
      <translation>Die Liste ändert sich immer weiter, während sie gesichert wird.</translation>
    </message>
    <message>
      <source>The list has changed since this plan was made. Nothing was sent.</source>
      <translation>Die Liste hat sich geändert, seit dieser Plan erstellt wurde. Es wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>The list has {count} people or more.</source>
      <translation>Die Liste hat {count} Personen oder mehr.</translation>
    </message>
    <message>
      <source>The list was not read completely. Read it again.</source>
      <translation>Die Liste wurde nicht ganz gelesen. Lesen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>The list was read while people went from it: {count}.</source>
      <translation>Beim Lesen der Liste sind Personen daraus verschwunden: {count}.</translation>
    </message>
    <message>
      <source>The local database was written by a newer Contact Desk. It was left as it is.</source>
      <translation>Die Datenbank dieses Computers wurde von einem neueren Contact Desk geschrieben. Sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
      <source>The mirror was not worked out yet.</source>
      <translation>Das Spiegeln wurde noch nicht berechnet.</translation>
    </message>
    <message>
      <source>The name of a type has no spaces and commas.</source>
      <translation>Der Name einer Art enthält keine Leerzeichen und Kommas.</translation>
    </message>
    <message>
      <source>The new record is in Kulea; whether the old one was archived is not known. This person may be in it twice.</source>
      <translation>Der neue Datensatz ist in Kulea; ob der alte archiviert wurde, ist nicht bekannt. Diese Person steht dort vielleicht doppelt.</translation>
    </message>
    <message>
      <source>The number that was typed is not the number of people who would go.</source>
      <translation>Die eingetippte Zahl ist nicht die Zahl der Personen, die entfernt würden.</translation>
    </message>
    <message>
      <source>The old entry is not there any more; this one is kept.</source>
      <translation>Den alten Eintrag gibt es nicht mehr; dieser bleibt.</translation>
    </message>
    <message>
      <source>The password store of this computer did not keep the key.</source>
      <translation>Der Passwortspeicher dieses Computers hat den Schlüssel nicht behalten.</translation>
    </message>
    <message>
      <source>The password store of this computer is locked or refuses access.</source>
      <translation>Der Passwortspeicher dieses Computers ist gesperrt oder verweigert den Zugriff.</translation>
    </message>
    <message>
      <source>The person is in Kulea now and may still be subscribed: whether unsubscribing them worked is not known.</source>
      <translation>Die Person ist jetzt in Kulea und vielleicht noch angemeldet: ob das Abmelden gelungen ist, ist nicht bekannt.</translation>
    </message>
    <message>
      <source>The person is in Kulea now, but SUBSCRIBED: unsubscribing them failed. {why} Unsubscribe them at once.</source>
      <translation>Die Person ist jetzt in Kulea, aber ANGEMELDET: das Abmelden ist misslungen. {why} Melden Sie sie sofort ab.</translation>
    </message>
    <message>
      <source>The printer did not take the pages.</source>
      <translation>Der Drucker hat die Seiten nicht angenommen.</translation>
    </message>
    <message>
      <source>The row says nothing that could be written.</source>
      <translation>In der Zeile steht nichts, was geschrieben werden könnte.</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>Unverändert</translation>
    </message>
    <message>
      <source>The same as far as the name is known</source>
      <translation>Gleich, soweit der Name bekannt ist</translation>
    </message>
    <message>
      <source>The same couple the other way round</source>
      <translation>Dasselbe Paar, nur umgekehrt</translation>
    </message>
    <message>
      <source>The same e-mail address</source>
      <translation>Dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
      <source>The same e-mail address; the record that was linked before is gone</source>
      <translation>Dieselbe E-Mail-Adresse; der Datensatz, der bisher verbunden war, ist weg</translation>
    </message>
    <message>
      <source>The same first name, another last name</source>
      <translation>Derselbe Vorname, ein anderer Nachname</translation>
    </message>
    <message>
      <source>The same id</source>
      <translation>Dieselbe Nummer</translation>
    </message>
    <message>
      <source>The same id but for zeros or spaces, and the name fits</source>
      <translation>Dieselbe Nummer bis auf Nullen oder Leerzeichen, und der Name passt</translation>
    </message>
    <message>
      <source>The same is asked for twice, in two ways.</source>
      <translation>Nach demselben wird zweimal gefragt, auf zwei Weisen.</translation>
    </message>
    <message>
      <source>The same last name, another first name</source>
      <translation>Derselbe Nachname, ein anderer Vorname</translation>
    </message>
    <message>
      <source>The same name</source>
      <translation>Derselbe Name</translation>
    </message>
    <message>
      <source>The same name and e-mail address</source>
      <translation>Derselbe Name und dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
      <source>The same name in another form</source>
      <translation>Derselbe Name in anderer Form</translation>
    </message>
    <message>
      <source>The settings in {file} are damaged, or somebody changed them.</source>
      <translation>Die Einstellungen in {file} sind beschädigt, oder jemand hat sie verändert.</translation>
    </message>
    <message>
      <source>The sheet {sheet} cannot be read.</source>
      <translation>Das Blatt {sheet} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The sheet {sheet} has more than {count} cells.</source>
      <translation>Das Blatt {sheet} hat mehr als {count} Zellen.</translation>
    </message>
    <message>
      <source>The sheet {sheet} reaches to row {row} and column {column}, and nearly all of it is empty.</source>
      <translation>Das Blatt {sheet} reicht bis Zeile {row} und Spalte {column}, und fast alles davon ist leer.</translation>
    </message>
    <message>
      <source>The spreadsheet shows an error here instead of a value.</source>
      <translation>In der Tabelle steht hier ein Fehler statt eines Werts.</translation>
    </message>
    <message>
      <source>The time ends before it begins.</source>
      <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
      <source>There are changes that are not saved.</source>
      <translation>Es gibt Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
      <source>There are spaces, line breaks or invisible characters inside the key.</source>
      <translation>Im Schlüssel sind Leerzeichen, Zeilenumbrüche oder unsichtbare Zeichen.</translation>
    </message>
    <message>
      <source>There is a field with this name.</source>
      <translation>Es gibt schon ein Feld mit diesem Namen.</translation>
    </message>
    <message>
      <source>There is already a file {name} in this folder.</source>
      <translation>In diesem Ordner gibt es schon eine Datei {name}.</translation>
    </message>
    <message>
      <source>There is another account with this name.</source>
      <translation>Es gibt schon ein Konto mit diesem Namen.</translation>
    </message>
    <message>
      <source>There is no account to give to a colleague yet.</source>
      <translation>Es gibt noch kein Konto, das Sie weitergeben könnten.</translation>
    </message>
    <message>
      <source>There is no key for this account.</source>
      <translation>Für dieses Konto gibt es keinen Schlüssel.</translation>
    </message>
    <message>
      <source>There is no row {row} that could hold the headings.</source>
      <translation>Es gibt keine Zeile {row}, in der die Überschriften stehen könnten.</translation>
    </message>
    <message>
      <source>There is no text to paste.</source>
      <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
      <source>There is no verified backup of this list.</source>
      <translation>Es gibt keine geprüfte Sicherung dieser Liste.</translation>
    </message>
    <message>
      <source>There is nobody to take from {account}.</source>
      <translation>Aus {account} gibt es niemanden zu übernehmen.</translation>
    </message>
    <message>
      <source>There is nothing below the headings in row {row}.</source>
      <translation>Unter den Überschriften in Zeile {row} steht nichts.</translation>
    </message>
    <message>
      <source>There is nothing to choose from.</source>
      <translation>Es gibt nichts zur Auswahl.</translation>
    </message>
    <message>
      <source>There is nothing to move any more.</source>
      <translation>Es gibt nichts mehr zu verschieben.</translation>
    </message>
    <message>
      <source>There is nothing to send.</source>
      <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
      <source>There is nothing to take back or to try again.</source>
      <translation>Es gibt nichts rückgängig zu machen oder noch einmal zu versuchen.</translation>
    </message>
    <message>
      <source>There may be more than one number here.</source>
      <translation>Hier steht vielleicht mehr als eine Nummer.</translation>
    </message>
    <message>
      <source>This CRM cannot change people through its API.</source>
      <translation>Dieses CRM lässt andere Programme keine Personen ändern.</translation>
    </message>
    <message>
      <source>This CRM cannot create people through its API.</source>
      <translation>Dieses CRM lässt andere Programme keine Personen anlegen.</translation>
    </message>
    <message>
      <source>This CRM does not let anybody correct this field.</source>
      <translation>Dieses CRM lässt niemanden dieses Feld berichtigen.</translation>
    </message>
    <message>
      <source>This CRM fetches no files.</source>
      <translation>Dieses CRM holt keine Dateien ab.</translation>
    </message>
    <message>
      <source>This CRM keeps no events.</source>
      <translation>Dieses CRM hält keine Ereignisse fest.</translation>
    </message>
    <message>
      <source>This Kulea takes no changes that are sent with {verb}.</source>
      <translation>Dieses Kulea nimmt keine Änderungen an, die mit {verb} gesendet werden.</translation>
    </message>
    <message>
      <source>This account does not exist any more.</source>
      <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>This account is being synced already.</source>
      <translation>Dieses Konto wird gerade schon abgeglichen.</translation>
    </message>
    <message>
      <source>This account is read only.</source>
      <translation>In diesem Konto darf nur gelesen werden.</translation>
    </message>
    <message>
      <source>This account was not read yet.</source>
      <translation>Dieses Konto wurde noch nicht gelesen.</translation>
    </message>
    <message>
      <source>This address answers with a web page, not with the CRM's data.</source>
      <translation>Unter dieser Adresse antwortet eine gewöhnliche Webseite, nicht das CRM mit seinen Daten.</translation>
    </message>
    <message>
      <source>This address sends us on to another one instead of answering.</source>
      <translation>Diese Adresse schickt uns weiter zu einer anderen, statt zu antworten.</translation>
    </message>
    <message numerus="yes">
      <source>This anonymises %n person. That is for good.</source>
      <translation>
        <numerusform>Das anonymisiert %n Person. Das ist endgültig.</numerusform>
        <numerusform>Das anonymisiert %n Personen. Das ist endgültig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This archives %n person. That is for good.</source>
      <translation>
        <numerusform>Das archiviert %n Person. Das ist endgültig.</numerusform>
        <numerusform>Das archiviert %n Personen. Das ist endgültig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This archives the %n entry that the run added, for good. Whoever was there before stays.</source>
      <translation>
        <numerusform>Das archiviert endgültig den %n Eintrag, den der Vorgang angelegt hat. Wer vorher da war, bleibt.</numerusform>
        <numerusform>Das archiviert endgültig die %n Einträge, die der Vorgang angelegt hat. Wer vorher da war, bleibt.</numerusform>
      </translation>
    </message>
    <message>
      <source>This came from {source}, and MPDX lets nobody change it here.</source>
      <translation>Das kam aus {source}, und MPDX lässt es niemanden hier ändern.</translation>
    </message>
    <message>
      <source>This campflow does not let us delete single persons.</source>
      <translation>Dieses campflow lässt uns keine einzelnen Personen löschen.</translation>
    </message>
    <message>
      <source>This cannot be confirmed away. Correct it and look at the plan again.</source>
      <translation>Das lässt sich nicht wegbestätigen. Verbessern Sie es und sehen Sie sich den Plan noch einmal an.</translation>
    </message>
    <message>
      <source>This cannot be done in our own list.</source>
      <translation>Das geht in unserer eigenen Liste nicht.</translation>
    </message>
    <message>
      <source>This computer does not know the time zone {zone}.</source>
      <translation>Dieser Computer kennt die Zeitzone {zone} nicht.</translation>
    </message>
    <message>
      <source>This computer has no password store that Contact Desk can use.</source>
      <translation>Dieser Computer hat keinen Passwortspeicher, den Contact Desk benutzen kann.</translation>
    </message>
    <message>
      <source>This contact is not in Kindful any more. It may have been deleted, or merged with another.</source>
      <translation>Diesen Kontakt gibt es in Kindful nicht mehr. Vielleicht wurde er gelöscht oder mit einem anderen zusammengeführt.</translation>
    </message>
    <message>
      <source>This contact is not in MPDX any more.</source>
      <translation>Diesen Kontakt gibt es in MPDX nicht mehr.</translation>
    </message>
    <message>
      <source>This day does not exist in the calendar.</source>
      <translation>Diesen Tag gibt es im Kalender nicht.</translation>
    </message>
    <message numerus="yes">
      <source>This deletes %n person. That is for good.</source>
      <translation>
        <numerusform>Das löscht %n Person. Das ist endgültig.</numerusform>
        <numerusform>Das löscht %n Personen. Das ist endgültig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This deletes the %n entry that the run added, for good. Whoever was there before stays.</source>
      <translation>
        <numerusform>Das löscht endgültig den %n Eintrag, den der Vorgang angelegt hat. Wer vorher da war, bleibt.</numerusform>
        <numerusform>Das löscht endgültig die %n Einträge, die der Vorgang angelegt hat. Wer vorher da war, bleibt.</numerusform>
      </translation>
    </message>
    <message>
      <source>This does not look like a telephone number.</source>
      <translation>Das sieht nicht nach einer Telefonnummer aus.</translation>
    </message>
    <message>
      <source>This field is not there any more.</source>
      <translation>Dieses Feld gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>This import was removed in Kindful before it was carried out.</source>
      <translation>Dieser Import wurde in Kindful entfernt, bevor er ausgeführt war.</translation>
    </message>
    <message>
      <source>This is a PDF document, not a spreadsheet.</source>
      <translation>Das ist ein PDF-Dokument, keine Tabelle.</translation>
    </message>
    <message>
      <source>This is a picture, not a spreadsheet.</source>
      <translation>Das ist ein Bild, keine Tabelle.</translation>
    </message>
    <message>
      <source>This is a web page, not a spreadsheet.</source>
      <translation>Das ist eine Webseite, keine Tabelle.</translation>
    </message>
    <message>
      <source>This is neither yes nor no.</source>
      <translation>Das ist weder Ja noch Nein.</translation>
    </message>
    <message>
      <source>This is not a complete address. It must look like https://api.example.org.</source>
      <translation>Das ist keine vollständige Adresse. Sie muss so aussehen: https://api.example.org.</translation>
    </message>
    <message>
      <source>This is not a complete e-mail address.</source>
      <translation>Das ist keine vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
      <source>This is not a date and time.</source>
      <translation>Das ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
      <source>This is not a date like 1985-02-13 or 13.02.1985.</source>
      <translation>Das ist kein Datum wie 1985-02-13 oder 13.02.1985.</translation>
    </message>
    <message>
      <source>This is not a number.</source>
      <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
      <source>This one would become {address}</source>
      <translation>Daraus würde {address}</translation>
    </message>
    <message>
      <source>This permit is for another account. Nobody was archived.</source>
      <translation>Diese Erlaubnis gilt für ein anderes Konto. Es wurde niemand archiviert.</translation>
    </message>
    <message>
      <source>This permit is for another account. Nobody was deleted.</source>
      <translation>Diese Erlaubnis gilt für ein anderes Konto. Es wurde niemand gelöscht.</translation>
    </message>
    <message>
      <source>This person is not in Kulea any more; they may have been merged with another record there.</source>
      <translation>Diese Person gibt es in Kulea nicht mehr; vielleicht wurde sie dort mit einem anderen Datensatz zusammengeführt.</translation>
    </message>
    <message>
      <source>This person is not in the list any more.</source>
      <translation>Diese Person steht nicht mehr in der Liste.</translation>
    </message>
    <message>
      <source>This person is not there any more.</source>
      <translation>Diese Person gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>This person opted out in {crm}; your file would opt them in again.</source>
      <translation>Diese Person hat sich in {crm} von E-Mails abgemeldet; Ihre Datei würde sie wieder anmelden.</translation>
    </message>
    <message>
      <source>This person, or this record, is linked to somebody else already.</source>
      <translation>Diese Person oder dieser Datensatz ist schon mit jemand anderem verbunden.</translation>
    </message>
    <message>
      <source>This plan was carried out already. Nothing was sent.</source>
      <translation>Dieser Plan wurde schon ausgeführt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>This program changes the first two. Change the others in MPDX.</source>
      <translation>Dieses Programm ändert die ersten beiden. Ändern Sie die anderen in MPDX.</translation>
    </message>
    <message>
      <source>This program does not know this field, so it only shows it.</source>
      <translation>Dieses Programm kennt dieses Feld nicht, deshalb zeigt es das Feld nur an.</translation>
    </message>
    <message>
      <source>This registration was cancelled. campflow emptied it on purpose, and it is not filled in again.</source>
      <translation>Diese Anmeldung wurde storniert. campflow hat sie absichtlich geleert, und sie wird nicht wieder gefüllt.</translation>
    </message>
    <message>
      <source>This run was made at {before}, and this account leads to {now} now.</source>
      <translation>Dieser Vorgang fand bei {before} statt, und dieses Konto führt jetzt zu {now}.</translation>
    </message>
    <message>
      <source>This run was made in {before}, and this account leads to {now} now.</source>
      <translation>Dieser Vorgang fand in {before} statt, und dieses Konto führt jetzt zu {now}.</translation>
    </message>
    <message>
      <source>This run was made in “{before}”, and this account leads to “{now}” now.</source>
      <translation>Dieser Vorgang fand in „{before}“ statt, und dieses Konto führt jetzt zu „{now}“.</translation>
    </message>
    <message>
      <source>This version of the program does not know the CRM of {account}.</source>
      <translation>Diese Version des Programms kennt das CRM von {account} nicht.</translation>
    </message>
    <message>
      <source>Tick at least one change, or go back.</source>
      <translation>Haken Sie mindestens eine Änderung an, oder gehen Sie zurück.</translation>
    </message>
    <message>
      <source>Tick at least one change.</source>
      <translation>Haken Sie mindestens eine Änderung an.</translation>
    </message>
    <message>
      <source>Tick it there.</source>
      <translation>Haken Sie es dort an.</translation>
    </message>
    <message>
      <source>Time not understood</source>
      <translation>Zeit nicht verstanden</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Title (second person)</source>
      <translation>Titel (zweite Person)</translation>
    </message>
    <message>
      <source>To change</source>
      <translation>Zu ändern</translation>
    </message>
    <message>
      <source>To link</source>
      <translation>Zu verbinden</translation>
    </message>
    <message>
      <source>To remove</source>
      <translation>Zu entfernen</translation>
    </message>
    <message>
      <source>To replace</source>
      <translation>Zu ersetzen</translation>
    </message>
    <message>
      <source>Try again in a few minutes.</source>
      <translation>Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, save the details for support.</source>
      <translation>Versuchen Sie es noch einmal. Geschieht es wieder, speichern Sie die Einzelheiten für die Hilfe.</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Type the choices, one a line.</source>
      <translation>Tippen Sie die Möglichkeiten ein, eine je Zeile.</translation>
    </message>
    <message>
      <source>Type the list's name and the number of people who will be gone.</source>
      <translation>Tippen Sie den Namen der Liste ein und die Zahl der Personen, die entfernt werden.</translation>
    </message>
    <message>
      <source>Type what it is to be called.</source>
      <translation>Tippen Sie ein, wie es heißen soll.</translation>
    </message>
    <message>
      <source>UTC</source>
      <translation>UTC</translation>
    </message>
    <message>
      <source>UTF-8</source>
      <translation>UTF-8</translation>
    </message>
    <message>
      <source>United Kingdom</source>
      <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <source>Unknown choice</source>
      <translation>Unbekannte Möglichkeit</translation>
    </message>
    <message>
      <source>Unlikely birthday</source>
      <translation>Unwahrscheinlicher Geburtstag</translation>
    </message>
    <message>
      <source>Unlock the password store of this computer and try again, or use the key for this session only.</source>
      <translation>Entsperren Sie den Passwortspeicher dieses Computers und versuchen Sie es noch einmal, oder benutzen Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
      <source>Unresponsive</source>
      <translation>Reagiert nicht</translation>
    </message>
    <message>
      <source>Unsubscribed</source>
      <translation>Abgemeldet</translation>
    </message>
    <message>
      <source>Unusual e-mail address</source>
      <translation>Ungewöhnliche E-Mail-Adresse</translation>
    </message>
    <message>
      <source>Unusual telephone number</source>
      <translation>Ungewöhnliche Telefonnummer</translation>
    </message>
    <message>
      <source>Up to 30 days</source>
      <translation>Bis 30 Tage</translation>
    </message>
    <message>
      <source>Use the window that is open, or close it first.</source>
      <translation>Benutzen Sie das offene Fenster, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Wait a little and try again.</source>
      <translation>Warten Sie ein wenig und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Wait until it has ended, or stop it under Activity.</source>
      <translation>Warten Sie, bis er zu Ende ist, oder halten Sie ihn unter Protokoll an.</translation>
    </message>
    <message>
      <source>Wait until it is done, then look again.</source>
      <translation>Warten Sie, bis es erledigt ist, und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
      <source>Wait until nobody works in it.</source>
      <translation>Warten Sie, bis niemand darin arbeitet.</translation>
    </message>
    <message>
      <source>Wait until that is done.</source>
      <translation>Warten Sie, bis das erledigt ist.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <source>Wants e-mail</source>
      <translation>Möchte E-Mails</translation>
    </message>
    <message>
      <source>Was anonymised; this program cannot take that back.</source>
      <translation>Wurde anonymisiert; das kann dieses Programm nicht zurücknehmen.</translation>
    </message>
    <message>
      <source>Was archived; this program cannot take that back.</source>
      <translation>Wurde archiviert; das kann dieses Programm nicht zurücknehmen.</translation>
    </message>
    <message>
      <source>Was deleted; this program cannot take that back.</source>
      <translation>Wurde gelöscht; das kann dieses Programm nicht zurücknehmen.</translation>
    </message>
    <message>
      <source>Was so already</source>
      <translation>War schon so</translation>
    </message>
    <message>
      <source>Ways to reach them</source>
      <translation>Kontaktwege</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>Weekly</source>
      <translation>Wöchentlich</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What happens when somebody changed a contact in MPDX after it was read here.</source>
      <translation>Was geschieht, wenn jemand einen Kontakt in MPDX geändert hat, nachdem er hier gelesen wurde.</translation>
    </message>
    <message>
      <source>What the file at “{address}” holds is not known here.</source>
      <translation>Was die Datei unter „{address}“ enthält, ist hier nicht bekannt.</translation>
    </message>
    <message>
      <source>What was sent stands under Activity. Try again from there.</source>
      <translation>Was gesendet wurde, steht unter Protokoll. Versuchen Sie es von dort noch einmal.</translation>
    </message>
    <message>
      <source>What {crm} keeps about people has changed since the file was opened.</source>
      <translation>Was {crm} über Personen führt, hat sich geändert, seit die Datei geöffnet wurde.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Whoever is deleted can be brought back under Activity, with everything that stands here.</source>
      <translation>Wer gelöscht ist, lässt sich unter Protokoll zurückholen, mit allem, was hier steht.</translation>
    </message>
    <message>
      <source>Whoever is unsubscribed in Kulea cannot be subscribed again by this program: they have to agree anew themselves.</source>
      <translation>Wer in Kulea abgemeldet ist, kann von diesem Programm nicht wieder angemeldet werden: die Person muss selbst neu zustimmen.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why not</source>
      <translation>Warum nicht</translation>
    </message>
    <message>
      <source>Widowed</source>
      <translation>Verwitwet</translation>
    </message>
    <message>
      <source>With day and month exchanged it is the date that is there already.</source>
      <translation>Mit vertauschtem Tag und Monat ist es das Datum, das schon da ist.</translation>
    </message>
    <message>
      <source>Without archived people</source>
      <translation>Ohne archivierte Personen</translation>
    </message>
    <message>
      <source>Words in names, e-mail, phone or donor number</source>
      <translation>Wörter in Namen, E-Mail, Telefon oder Spendernummer</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Arbeit</translation>
    </message>
    <message>
      <source>Write a day like 2026-01-31, or two with two dots between them.</source>
      <translation>Schreiben Sie einen Tag wie 2026-01-31, oder zwei mit zwei Punkten dazwischen.</translation>
    </message>
    <message>
      <source>Write it as the CRM does: pagevisit.</source>
      <translation>Schreiben Sie es so wie das CRM: pagevisit.</translation>
    </message>
    <message>
      <source>Write it like this: 2026-01-31 or 2026-01-31 14:30</source>
      <translation>Schreiben Sie es so: 2026-01-31 oder 2026-01-31 14:30</translation>
    </message>
    <message>
      <source>Write over them</source>
      <translation>Überschreiben</translation>
    </message>
    <message>
      <source>Write the postcode and the miles around it, for example: 37206, 25</source>
      <translation>Schreiben Sie die Postleitzahl und die Meilen darum herum, zum Beispiel: 37206, 25</translation>
    </message>
    <message>
      <source>Write two amounts with two dots between them, for example: 50..100</source>
      <translation>Schreiben Sie zwei Beträge mit zwei Punkten dazwischen, zum Beispiel: 50..100</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>Yes, and changed in Kindful since</source>
      <translation>Ja, und seitdem in Kindful geändert</translation>
    </message>
    <message>
      <source>You can use the key for this session only; it is forgotten when the program closes.</source>
      <translation>Sie können den Schlüssel nur für diese Sitzung benutzen; er ist vergessen, wenn das Programm schließt.</translation>
    </message>
    <message>
      <source>You linked them</source>
      <translation>Von Ihnen verbunden</translation>
    </message>
    <message>
      <source>a name that nobody else has</source>
      <translation>ein Name, den sonst niemand hat</translation>
    </message>
    <message>
      <source>a part of its column</source>
      <translation>ein Teil seiner Spalte</translation>
    </message>
    <message>
      <source>added again from the values before, with a new id</source>
      <translation>wieder angelegt mit den Werten von vorher, mit neuer Nummer</translation>
    </message>
    <message>
      <source>added again from the values before, with the id it had</source>
      <translation>wieder angelegt mit den Werten von vorher, mit der alten Nummer</translation>
    </message>
    <message>
      <source>all of</source>
      <translation>alle von</translation>
    </message>
    <message>
      <source>already anonymised</source>
      <translation>schon anonymisiert</translation>
    </message>
    <message>
      <source>already archived</source>
      <translation>schon archiviert</translation>
    </message>
    <message>
      <source>already deleted</source>
      <translation>schon gelöscht</translation>
    </message>
    <message>
      <source>another column goes there already</source>
      <translation>eine andere Spalte gehört schon dorthin</translation>
    </message>
    <message>
      <source>any of</source>
      <translation>eines von</translation>
    </message>
    <message>
      <source>as in the backup</source>
      <translation>wie in der Sicherung</translation>
    </message>
    <message numerus="yes">
      <source>as it was before: %n field</source>
      <translation>
        <numerusform>zurück auf den alten Wert: %n Feld</numerusform>
        <numerusform>zurück auf die alten Werte: %n Felder</numerusform>
      </translation>
    </message>
    <message>
      <source>as its first column before</source>
      <translation>wie vorher die erste Spalte</translation>
    </message>
    <message>
      <source>as last time, {day:date}</source>
      <translation>wie letztes Mal, {day:date}</translation>
    </message>
    <message>
      <source>begins with</source>
      <translation>beginnt mit</translation>
    </message>
    <message>
      <source>by itself</source>
      <translation>von selbst</translation>
    </message>
    <message>
      <source>campflow accepted this, but the person is not in the list.</source>
      <translation>campflow hat das angenommen, aber die Person steht nicht in der Liste.</translation>
    </message>
    <message>
      <source>campflow accepted this, but the person is still in the list.</source>
      <translation>campflow hat das angenommen, aber die Person steht noch in der Liste.</translation>
    </message>
    <message>
      <source>campflow accepted this; it is still to be read back.</source>
      <translation>campflow hat das angenommen; es muss noch zurückgelesen werden.</translation>
    </message>
    <message>
      <source>campflow also emptied: {fields:word}.</source>
      <translation>campflow hat auch geleert: {fields:word}.</translation>
    </message>
    <message>
      <source>campflow deletes people for good. This program can add them again from its backup, with new ids and without what campflow keeps about them.</source>
      <translation>campflow löscht Personen endgültig. Dieses Programm kann sie aus seiner Sicherung neu anlegen, aber mit neuen Nummern. Was nur campflow über sie gespeichert hat, ist dann verloren.</translation>
    </message>
    <message>
      <source>campflow did not say whether more people follow.</source>
      <translation>campflow hat nicht gesagt, ob weitere Personen folgen.</translation>
    </message>
    <message>
      <source>campflow did not take over: {fields:word}.</source>
      <translation>campflow hat nicht übernommen: {fields:word}.</translation>
    </message>
    <message>
      <source>campflow gave no answer: this person may or may not have been deleted.</source>
      <translation>campflow hat nicht geantwortet: diese Person ist vielleicht gelöscht, vielleicht nicht.</translation>
    </message>
    <message>
      <source>campflow id</source>
      <translation>campflow-Nummer</translation>
    </message>
    <message>
      <source>campflow recognises the person by this id, so it stays as it was given at the start.</source>
      <translation>campflow erkennt die Person an dieser Nummer, deshalb bleibt sie, wie sie am Anfang vergeben wurde.</translation>
    </message>
    <message>
      <source>campflow sent a person without an id.</source>
      <translation>campflow hat eine Person ohne Nummer gesendet.</translation>
    </message>
    <message>
      <source>campflow sent {got} instead of {full} people and says that more follow.</source>
      <translation>campflow hat {got} statt {full} Personen gesendet und sagt, dass weitere folgen.</translation>
    </message>
    <message>
      <source>campflow sets this itself.</source>
      <translation>Das setzt campflow selbst.</translation>
    </message>
    <message>
      <source>campflow works this out itself.</source>
      <translation>Das berechnet campflow selbst.</translation>
    </message>
    <message>
      <source>campflow's list did not end after {count} pages.</source>
      <translation>Die Liste von campflow war nach {count} Seiten nicht zu Ende.</translation>
    </message>
    <message>
      <source>campflow's pages go round in a circle: a page led back to one before it.</source>
      <translation>Die Seiten von campflow gehen im Kreis: eine Seite führte zu einer früheren zurück.</translation>
    </message>
    <message>
      <source>chosen by you</source>
      <translation>von Ihnen gewählt</translation>
    </message>
    <message>
      <source>contains</source>
      <translation>enthält</translation>
    </message>
    <message>
      <source>differs from the backup</source>
      <translation>weicht von der Sicherung ab</translation>
    </message>
    <message>
      <source>does not contain</source>
      <translation>enthält nicht</translation>
    </message>
    <message>
      <source>edited since, kept as it is</source>
      <translation>seitdem bearbeitet, bleibt so</translation>
    </message>
    <message>
      <source>ends with</source>
      <translation>endet mit</translation>
    </message>
    <message>
      <source>gifts are not imported by this program</source>
      <translation>Spenden importiert dieses Programm nicht</translation>
    </message>
    <message>
      <source>in {account}, found by name and e-mail address</source>
      <translation>in {account}, gefunden an Name und E-Mail-Adresse</translation>
    </message>
    <message>
      <source>in {account}, nobody here matches</source>
      <translation>aus {account}, hier noch nicht vorhanden</translation>
    </message>
    <message>
      <source>in {account}, several people here match</source>
      <translation>in {account}, hier passen mehrere Personen</translation>
    </message>
    <message>
      <source>is</source>
      <translation>ist</translation>
    </message>
    <message>
      <source>is not</source>
      <translation>ist nicht</translation>
    </message>
    <message>
      <source>is so by now</source>
      <translation>ist inzwischen so</translation>
    </message>
    <message>
      <source>kept by you</source>
      <translation>von Ihnen behalten</translation>
    </message>
    <message>
      <source>nearly the same address</source>
      <translation>fast dieselbe Adresse</translation>
    </message>
    <message>
      <source>nearly the same birthday</source>
      <translation>fast derselbe Geburtstag</translation>
    </message>
    <message>
      <source>nearly the same e-mail address</source>
      <translation>fast dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no match found</source>
      <translation>nichts Passendes gefunden</translation>
    </message>
    <message>
      <source>none of</source>
      <translation>keines von</translation>
    </message>
    <message>
      <source>not imported: {why}</source>
      <translation>nicht importiert: {why}</translation>
    </message>
    <message>
      <source>not sent</source>
      <translation>nicht gesendet</translation>
    </message>
    <message>
      <source>not sent: {why}</source>
      <translation>nicht gesendet: {why}</translation>
    </message>
    <message>
      <source>not ticked</source>
      <translation>nicht angehakt</translation>
    </message>
    <message>
      <source>row {row} of your file, a new person as you said</source>
      <translation>Zeile {row} Ihrer Datei, neue Person, wie Sie gesagt haben</translation>
    </message>
    <message>
      <source>row {row} of your file, found by e-mail address</source>
      <translation>Zeile {row} Ihrer Datei, gefunden an der E-Mail-Adresse</translation>
    </message>
    <message>
      <source>row {row} of your file, found by id</source>
      <translation>Zeile {row} Ihrer Datei, gefunden an der Nummer</translation>
    </message>
    <message>
      <source>row {row} of your file, found by name and e-mail address</source>
      <translation>Zeile {row} Ihrer Datei, gefunden an Name und E-Mail-Adresse</translation>
    </message>
    <message>
      <source>row {row} of your file, left out by you</source>
      <translation>Zeile {row} Ihrer Datei, von Ihnen ausgelassen</translation>
    </message>
    <message>
      <source>row {row} of your file, linked by you</source>
      <translation>Zeile {row} Ihrer Datei, von Ihnen verbunden</translation>
    </message>
    <message>
      <source>row {row} of your file, nobody matches</source>
      <translation>Zeile {row} Ihrer Datei, niemand passt</translation>
    </message>
    <message>
      <source>row {row} of your file, {count} people match</source>
      <translation>Zeile {row} Ihrer Datei, {count} Personen passen</translation>
    </message>
    <message>
      <source>same words in both</source>
      <translation>gleich benannt</translation>
    </message>
    <message>
      <source>stays in the list as it was</source>
      <translation>bleibt in der Liste, wie es war</translation>
    </message>
    <message>
      <source>stays, because a row that may be theirs was left out by you</source>
      <translation>bleibt, weil Sie eine Zeile ausgelassen haben, die die ihre sein könnte</translation>
    </message>
    <message>
      <source>taken from {account} before</source>
      <translation>schon früher aus {account} übernommen</translation>
    </message>
    <message>
      <source>the column is empty</source>
      <translation>die Spalte ist leer</translation>
    </message>
    <message>
      <source>the entry that this run added</source>
      <translation>der Eintrag, den dieser Vorgang angelegt hat</translation>
    </message>
    <message>
      <source>the entry that this run added ({field:word} {new}); the old one ({old}) stays</source>
      <translation>der alte Eintrag ({old}) bleibt; entfernt wird der neue ({field:word} {new})</translation>
    </message>
    <message>
      <source>the entry that this run added; the old one stays</source>
      <translation>der alte Eintrag bleibt; entfernt wird der neue aus diesem Vorgang</translation>
    </message>
    <message>
      <source>the new record is there already; the old one goes</source>
      <translation>der neue Datensatz ist schon da; der alte geht</translation>
    </message>
    <message>
      <source>the same address</source>
      <translation>dieselbe Adresse</translation>
    </message>
    <message>
      <source>the same birthday</source>
      <translation>derselbe Geburtstag</translation>
    </message>
    <message>
      <source>the same e-mail address</source>
      <translation>dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
      <source>the same id</source>
      <translation>dieselbe Nummer</translation>
    </message>
    <message>
      <source>the same telephone number</source>
      <translation>dieselbe Telefonnummer</translation>
    </message>
    <message>
      <source>the same town</source>
      <translation>derselbe Ort</translation>
    </message>
    <message>
      <source>these are no ids of {crm}</source>
      <translation>das sind keine Nummern von {crm}</translation>
    </message>
    <message>
      <source>used for “{column}”</source>
      <translation>benutzt für „{column}“</translation>
    </message>
    <message>
      <source>was so already</source>
      <translation>war schon so</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>{account} is set to be read only.</source>
      <translation>In {account} darf nur gelesen werden.</translation>
    </message>
    <message>
      <source>{account} lets nobody change its people from outside.</source>
      <translation>{account} lässt niemanden von außen seine Personen ändern.</translation>
    </message>
    <message>
      <source>{count} more cards cannot be read and were left away.</source>
      <translation>{count} weitere Karten können nicht gelesen werden und wurden weggelassen.</translation>
    </message>
    <message>
      <source>{count} of {total} look like e-mail addresses</source>
      <translation>{count} von {total} sehen wie E-Mail-Adressen aus</translation>
    </message>
    <message>
      <source>{count} people in {crm} match</source>
      <translation>{count} Personen in {crm} passen</translation>
    </message>
    <message numerus="yes">
      <source>{crm} asks us to wait %n seconds.</source>
      <translation>
        <numerusform>{crm} bittet uns, %n Sekunde zu warten.</numerusform>
        <numerusform>{crm} bittet uns, %n Sekunden zu warten.</numerusform>
      </translation>
    </message>
    <message>
      <source>{crm} asks us to wait.</source>
      <translation>{crm} bittet uns zu warten.</translation>
    </message>
    <message>
      <source>{crm} broke off before its answer was complete.</source>
      <translation>{crm} hat abgebrochen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
      <source>{crm} cannot be reached at {host}, port {port}. Many offices block this port.</source>
      <translation>{crm} ist unter {host}, Port {port}, nicht zu erreichen. Viele Büros sperren diesen Port.</translation>
    </message>
    <message>
      <source>{crm} cannot be reached at {host}.</source>
      <translation>{crm} ist unter {host} nicht zu erreichen.</translation>
    </message>
    <message>
      <source>{crm} did not accept this.</source>
      <translation>{crm} hat das nicht angenommen.</translation>
    </message>
    <message>
      <source>{crm} did not answer in time.</source>
      <translation>{crm} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
      <source>{crm} does not accept the key.</source>
      <translation>{crm} nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
      <source>{crm} does not let us write this</source>
      <translation>{crm} lässt uns das nicht schreiben</translation>
    </message>
    <message>
      <source>{crm} gave no usable answer; asking again.</source>
      <translation>{crm} hat keine brauchbare Antwort gegeben; wir fragen noch einmal.</translation>
    </message>
    <message>
      <source>{crm} had an error of its own.</source>
      <translation>Bei {crm} ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
      <source>{crm} has no such field</source>
      <translation>{crm} hat dieses Feld nicht</translation>
    </message>
    <message>
      <source>{crm} has nothing at this place.</source>
      <translation>{crm} hat an dieser Stelle nichts.</translation>
    </message>
    <message>
      <source>{crm} says that this is not part of what was booked.</source>
      <translation>{crm} sagt, dass das nicht zum gebuchten Umfang gehört.</translation>
    </message>
    <message>
      <source>{crm} was sent changes and gave no clear answer: they may or may not have been made.</source>
      <translation>{crm} wurden Änderungen gesendet, und die Antwort war nicht klar: sie sind vielleicht ausgeführt, vielleicht nicht.</translation>
    </message>
    <message>
      <source>{day:date}</source>
      <translation>{day:date}</translation>
    </message>
    <message>
      <source>{field:word} can keep only one.</source>
      <translation>{field:word} kann nur eines behalten.</translation>
    </message>
    <message>
      <source>{field:word} cannot be changed here.</source>
      <translation>{field:word} lässt sich hier nicht ändern.</translation>
    </message>
    <message>
      <source>{field:word} cannot keep this.</source>
      <translation>{field:word} kann das nicht aufnehmen.</translation>
    </message>
    <message>
      <source>{field:word} has no such choice.</source>
      <translation>{field:word} kennt diese Möglichkeit nicht.</translation>
    </message>
    <message>
      <source>{field:word} is longer than {max} characters.</source>
      <translation>{field:word} ist länger als {max} Zeichen.</translation>
    </message>
    <message>
      <source>{field:word} is needed.</source>
      <translation>{field:word} ist nötig.</translation>
    </message>
    <message>
      <source>{field:word} missing</source>
      <translation>{field:word} fehlt</translation>
    </message>
    <message>
      <source>{field:word} must be a piece of text.</source>
      <translation>{field:word} muss ein Stück Text sein.</translation>
    </message>
    <message>
      <source>{file} cannot be opened.</source>
      <translation>{file} lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <source>{file} cannot be read.</source>
      <translation>{file} lässt sich nicht lesen.</translation>
    </message>
    <message>
      <source>{file} cannot be saved.</source>
      <translation>{file} lässt sich nicht speichern.</translation>
    </message>
    <message>
      <source>{file} cannot hold all the characters.</source>
      <translation>{file} kann nicht alle Zeichen aufnehmen.</translation>
    </message>
    <message>
      <source>{file} could not be written: the disk is full, damaged or not connected.</source>
      <translation>{file} konnte nicht geschrieben werden: die Festplatte ist voll, beschädigt oder nicht angeschlossen.</translation>
    </message>
    <message>
      <source>{file} does not hold how columns are matched.</source>
      <translation>{file} enthält keine Zuordnung von Spalten.</translation>
    </message>
    <message>
      <source>{file} does not hold settings of Contact Desk.</source>
      <translation>{file} enthält keine Einstellungen von Contact Desk.</translation>
    </message>
    <message>
      <source>{file} has changed since it was read.</source>
      <translation>{file} hat sich geändert, seit sie gelesen wurde.</translation>
    </message>
    <message>
      <source>{file} has charts, but no sheet with cells.</source>
      <translation>{file} hat Diagramme, aber kein Blatt mit Zellen.</translation>
    </message>
    <message>
      <source>{file} is a folder.</source>
      <translation>{file} ist ein Ordner.</translation>
    </message>
    <message>
      <source>{file} is another one since it was imported.</source>
      <translation>{file} ist nicht mehr dieselbe wie beim Import.</translation>
    </message>
    <message>
      <source>{file} is damaged, or it belongs to another key. It was left as it is.</source>
      <translation>{file} ist beschädigt oder gehört zu einem anderen Schlüssel. Sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
      <source>{file} is damaged, or no spreadsheet.</source>
      <translation>{file} ist beschädigt oder keine Tabelle.</translation>
    </message>
    <message>
      <source>{file} is empty.</source>
      <translation>{file} ist leer.</translation>
    </message>
    <message>
      <source>{file} is far too large to hold settings of Contact Desk.</source>
      <translation>{file} ist viel zu groß für Einstellungen von Contact Desk.</translation>
    </message>
    <message>
      <source>{file} is larger than {megabytes} MB.</source>
      <translation>{file} ist größer als {megabytes} MB.</translation>
    </message>
    <message>
      <source>{file} is not a file that can be read.</source>
      <translation>{file} ist keine Datei, die gelesen werden kann.</translation>
    </message>
    <message>
      <source>{file} is not a text file and no spreadsheet.</source>
      <translation>{file} ist weder Textdatei noch Tabelle.</translation>
    </message>
    <message>
      <source>{file} is not there any more.</source>
      <translation>{file} gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>{file} is not written in Unicode, as JSON must be.</source>
      <translation>{file} ist nicht in Unicode geschrieben, wie es bei JSON sein muss.</translation>
    </message>
    <message>
      <source>{file} may not be read by you.</source>
      <translation>{file} dürfen Sie nicht lesen.</translation>
    </message>
    <message>
      <source>{file} may not be written there.</source>
      <translation>{file} darf dort nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>{file} was saved by a newer Contact Desk.</source>
      <translation>{file} wurde von einem neueren Contact Desk gespeichert.</translation>
    </message>
    <message>
      <source>{first:date} – {last:date}</source>
      <translation>{first:date} – {last:date}</translation>
    </message>
    <message>
      <source>{going} of {count} people would go: {share} %. Look at the names first.</source>
      <translation>{going} von {count} Personen würden entfernt: {share} %. Sehen Sie sich zuerst die Namen an.</translation>
    </message>
    <message>
      <source>{going} of {count} people would go: {share} %. This account allows {limit} %; change that in the settings.</source>
      <translation>{going} von {count} Personen würden entfernt: {share} %. Dieses Konto erlaubt {limit} %; ändern Sie das in den Einstellungen.</translation>
    </message>
    <message>
      <source>{host} cannot be reached.</source>
      <translation>{host} ist nicht zu erreichen.</translation>
    </message>
    <message>
      <source>{host} could not prove that it is what it says: its certificate is not trusted.</source>
      <translation>{host} konnte sich nicht ausweisen: dem Zertifikat wird nicht vertraut.</translation>
    </message>
    <message>
      <source>{host} says nothing usable about the newest version.</source>
      <translation>{host} sagt nichts Brauchbares über die neueste Version.</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{name} could not be written into this folder.</source>
      <translation>{name} konnte nicht in diesen Ordner geschrieben werden.</translation>
    </message>
    <message>
      <source>{time} · done</source>
      <translation>{time} · erledigt</translation>
    </message>
    <message>
      <source>{what} {words}</source>
      <translation>{what} {words}</translation>
    </message>
    <message>
      <source>“{address}” is not the address of a file that the CRM can fetch.</source>
      <translation>„{address}“ ist keine Adresse einer Datei, die das CRM abholen kann.</translation>
    </message>
    <message>
      <source>“{example}” is probably “{right}”</source>
      <translation>„{example}“ ist wahrscheinlich „{right}“</translation>
    </message>
    <message>
      <source>“{header}” means “{field:word}”</source>
      <translation>„{header}“ bedeutet „{field:word}“</translation>
    </message>
    <message>
      <source>“{name}” is in the list already.</source>
      <translation>„{name}“ steht schon in der Liste.</translation>
    </message>
    <message>
      <source>“{value}” does not fit here.</source>
      <translation>„{value}“ passt hier nicht.</translation>
    </message>
  </context>
  <context>
    <name>AboutSheet</name>
    <message>
      <source>About Contact Desk</source>
      <translation>Über Contact Desk</translation>
    </message>
    <message>
      <source>Built from {commit} of {day}</source>
      <translation>Gebaut aus {commit} vom {day}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Everything you keep lies encrypted in {folder}</source>
      <translation>Alles, was Sie aufbewahren, liegt verschlüsselt in {folder}</translation>
    </message>
    <message>
      <source>Free software under the Apache License 2.0. It stands on the work of many others.</source>
      <translation>Freie Software unter der Apache-Lizenz 2.0. Sie beruht auf der Arbeit vieler anderer.</translation>
    </message>
    <message>
      <source>Licences…</source>
      <translation>Lizenzen…</translation>
    </message>
    <message>
      <source>Nothing is kept on this computer in this session.</source>
      <translation>In dieser Sitzung wird auf diesem Computer nichts gespeichert.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
  </context>
  <context>
    <name>AccountFields</name>
    <message>
      <source>A mirror may remove at most this share of the list.</source>
      <translation>So groß darf der Anteil der Liste höchstens sein, den ein Spiegeln entfernt.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Choose it, or type its id.</source>
      <translation>Wählen Sie sie aus, oder tippen Sie die Kennung ein.</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Environment</source>
      <translation>Umgebung</translation>
    </message>
    <message>
      <source>Give it a name that your colleagues know.</source>
      <translation>Geben Sie ihm einen Namen, den Ihre Kolleginnen und Kollegen kennen.</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <source>Mirror limit</source>
      <translation>Grenze beim Spiegeln</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Put the name of your system in place of {place}.</source>
      <translation>Setzen Sie den Namen Ihres Systems für {place} ein.</translation>
    </message>
    <message>
      <source>Read only: look, but change nothing</source>
      <translation>Nur lesen: ansehen, aber nichts ändern</translation>
    </message>
    <message>
      <source>The key is missing.</source>
      <translation>Der Schlüssel fehlt.</translation>
    </message>
  </context>
  <context>
    <name>AccountForm</name>
    <message>
      <source>New account</source>
      <translation>Neues Konto</translation>
    </message>
  </context>
  <context>
    <name>AccountList</name>
    <message>
      <source>New account</source>
      <translation>Neues Konto</translation>
    </message>
    <message>
      <source>{key} · read only</source>
      <translation>{key} · nur lesen</translation>
    </message>
  </context>
  <context>
    <name>AccountsPage</name>
    <message>
      <source>Bring settings from a colleague…</source>
      <translation>Einstellungen von anderen übernehmen…</translation>
    </message>
    <message>
      <source>Its key and its saved contacts are deleted here. Nothing changes in the CRM; the history stays.</source>
      <translation>Sein Schlüssel und seine gespeicherten Kontakte werden hier gelöscht. Im CRM ändert sich nichts; das Protokoll bleibt.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keys are kept in the password store of this computer, never in a file.</source>
      <translation>Schlüssel liegen im Passwortspeicher dieses Computers, nie in einer Datei.</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <source>Leave this form?</source>
      <translation>Dieses Formular verlassen?</translation>
    </message>
    <message>
      <source>Remove the account</source>
      <translation>Konto entfernen</translation>
    </message>
    <message>
      <source>Remove “{name}” from Contact Desk?</source>
      <translation>„{name}“ aus Contact Desk entfernen?</translation>
    </message>
    <message>
      <source>Save settings for a colleague…</source>
      <translation>Einstellungen für andere speichern…</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings for colleagues</source>
      <translation>Einstellungen teilen</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <source>What you typed into the form of this account is not saved.</source>
      <translation>Was Sie in das Formular dieses Kontos getippt haben, ist nicht gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>ActivityPage</name>
    <message>
      <source>Account</source>
      <translation>Konto</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>All accounts</source>
      <translation>Alle Konten</translation>
    </message>
    <message>
      <source>All done</source>
      <translation>Alles erledigt</translation>
    </message>
    <message>
      <source>All results</source>
      <translation>Alle Ergebnisse</translation>
    </message>
    <message>
      <source>All runs</source>
      <translation>Alle Vorgänge</translation>
    </message>
    <message>
      <source>Began by themselves</source>
      <translation>Von selbst gestartet</translation>
    </message>
    <message>
      <source>Begun by people</source>
      <translation>Von Personen gestartet</translation>
    </message>
    <message>
      <source>Every change that this program makes is listed here, with a way back.</source>
      <translation>Jede Änderung, die dieses Programm vornimmt, steht hier, mit einem Weg zurück.</translation>
    </message>
    <message>
      <source>Everything that this program has changed, newest first. Kept for 90 days.</source>
      <translation>Alles, was dieses Programm geändert hat, das Neueste zuerst. 90 Tage aufbewahrt.</translation>
    </message>
    <message>
      <source>No run is like that</source>
      <translation>Kein Vorgang ist so</translation>
    </message>
    <message>
      <source>Not all</source>
      <translation>Nicht alles</translation>
    </message>
    <message>
      <source>Nothing was changed yet</source>
      <translation>Es wurde noch nichts geändert</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Vorgänge</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Try fewer words.</source>
      <translation>Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
    <message>
      <source>Who began it</source>
      <translation>Von wem gestartet</translation>
    </message>
  </context>
  <context>
    <name>AgeRange</name>
    <message>
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <source>from</source>
      <translation>von</translation>
    </message>
    <message>
      <source>to</source>
      <translation>bis</translation>
    </message>
  </context>
  <context>
    <name>Answer</name>
    <message>
      <source>Asking {crm}…</source>
      <translation>{crm} wird gefragt…</translation>
    </message>
    <message>
      <source>Connected: {where}</source>
      <translation>Verbunden: {where}</translation>
    </message>
    <message numerus="yes">
      <source>Connected: {where} · %n people</source>
      <translation>
        <numerusform>Verbunden: {where} · %n Person</numerusform>
        <numerusform>Verbunden: {where} · %n Personen</numerusform>
      </translation>
    </message>
    <message>
      <source>Enter it above and save.</source>
      <translation>Tragen Sie ihn oben ein und speichern Sie.</translation>
    </message>
    <message>
      <source>Enter the key above; it is forgotten when the program closes.</source>
      <translation>Tragen Sie den Schlüssel oben ein; er ist vergessen, wenn das Programm schließt.</translation>
    </message>
    <message>
      <source>The key of this account is missing.</source>
      <translation>Der Schlüssel dieses Kontos fehlt.</translation>
    </message>
    <message>
      <source>The password store of this computer is locked.</source>
      <translation>Der Passwortspeicher dieses Computers ist gesperrt.</translation>
    </message>
    <message>
      <source>This computer has no password store.</source>
      <translation>Dieser Computer hat keinen Passwortspeicher.</translation>
    </message>
    <message>
      <source>Unlock and try again</source>
      <translation>Entsperren und noch einmal versuchen</translation>
    </message>
    <message>
      <source>Unlock it, or enter the key above for this session only.</source>
      <translation>Entsperren Sie ihn, oder tragen Sie oben den Schlüssel nur für diese Sitzung ein.</translation>
    </message>
    <message>
      <source>Use for this session only</source>
      <translation>Nur für diese Sitzung benutzen</translation>
    </message>
  </context>
  <context>
    <name>Appearance</name>
    <message>
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>The language changes when you start Contact Desk the next time.</source>
      <translation>Die Sprache wechselt, wenn Sie Contact Desk das nächste Mal starten.</translation>
    </message>
  </context>
  <context>
    <name>AskPanel</name>
    <message>
      <source>Show events</source>
      <translation>Ereignisse zeigen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>The days are not right yet.</source>
      <translation>Die Tage stimmen noch nicht.</translation>
    </message>
    <message>
      <source>This shows what people did. Look only when you need to. This program keeps nothing of it.</source>
      <translation>Hier steht, was einzelne Personen getan haben. Sehen Sie nur nach, wenn es nötig ist. Dieses Programm speichert davon nichts.</translation>
    </message>
    <message>
      <source>Tick at least one kind.</source>
      <translation>Haken Sie mindestens eine Art an.</translation>
    </message>
    <message>
      <source>What to show</source>
      <translation>Was gezeigt wird</translation>
    </message>
  </context>
  <context>
    <name>Asked</name>
    <message>
      <source>These are several files. Drop one at a time.</source>
      <translation>Das sind mehrere Dateien. Ziehen Sie eine nach der anderen hierher.</translation>
    </message>
  </context>
  <context>
    <name>Asking</name>
    <message numerus="yes">
      <source>%n people, saved {time} in the encrypted store of this program, read back and compared. After the run, Activity offers “Restore from backup…”.</source>
      <translation>
        <numerusform>%n Person, gesichert {time} im verschlüsselten Speicher dieses Programms, zurückgelesen und verglichen. Nach dem Vorgang bietet das Protokoll „Aus Sicherung wiederherstellen…“ an.</numerusform>
        <numerusform>%n Personen, gesichert {time} im verschlüsselten Speicher dieses Programms, zurückgelesen und verglichen. Nach dem Vorgang bietet das Protokoll „Aus Sicherung wiederherstellen…“ an.</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Save the copy with ids</source>
      <translation>Kopie mit Nummern speichern</translation>
    </message>
    <message>
      <source>Spreadsheet (*{suffix})</source>
      <translation>Tabelle (*{suffix})</translation>
    </message>
    <message>
      <source>The backup</source>
      <translation>Die Sicherung</translation>
    </message>
    <message>
      <source>The key is missing.</source>
      <translation>Der Schlüssel fehlt.</translation>
    </message>
    <message>
      <source>{name} with ids</source>
      <translation>{name} mit Nummern</translation>
    </message>
  </context>
  <context>
    <name>Background</name>
    <message>
      <source>{account}: {state}</source>
      <translation>{account}: {state}</translation>
    </message>
  </context>
  <context>
    <name>Beside</name>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
      <source>Discard %n changes?</source>
      <translation>
        <numerusform>%n Änderung verwerfen?</numerusform>
        <numerusform>%n Änderungen verwerfen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep editing</source>
      <translation>Weiter bearbeiten</translation>
    </message>
    <message>
      <source>They were not saved.</source>
      <translation>Sie waren nicht gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>Board</name>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation>
        <numerusform>%Ln Person</numerusform>
        <numerusform>%Ln Personen</numerusform>
      </translation>
    </message>
    <message>
      <source>People of this sync</source>
      <translation>Personen dieses Abgleichs</translation>
    </message>
    <message>
      <source>Search these people</source>
      <translation>In diesen Personen suchen</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <source>all decided</source>
      <translation>alle entschieden</translation>
    </message>
    <message>
      <source>for {crm}</source>
      <translation>für {crm}</translation>
    </message>
    <message>
      <source>next choice</source>
      <translation>nächste Wahl</translation>
    </message>
    <message>
      <source>on purpose</source>
      <translation>mit Absicht</translation>
    </message>
    <message>
      <source>ours</source>
      <translation>unseres</translation>
    </message>
    <message>
      <source>the newer</source>
      <translation>das Neuere</translation>
    </message>
    <message>
      <source>theirs</source>
      <translation>das andere</translation>
    </message>
    <message>
      <source>you decide</source>
      <translation>Sie entscheiden</translation>
    </message>
    <message>
      <source>{count} open</source>
      <translation>{count} offen</translation>
    </message>
    <message>
      <source>{count} suggested</source>
      <translation>{count} vorgeschlagen</translation>
    </message>
  </context>
  <context>
    <name>BringSheet</name>
    <message numerus="yes">
      <source>Bring %n accounts?</source>
      <translation>
        <numerusform>%n Konto übernehmen?</numerusform>
        <numerusform>%n Konten übernehmen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Bring them</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Keys are not among them: each account asks for yours. Look whether the addresses are those of your CRMs. LIVE accounts come in read only.</source>
      <translation>Schlüssel sind nicht dabei: Jedes Konto fragt nach Ihrem. Sehen Sie nach, ob die Adressen die Ihrer CRMs sind. LIVE-Konten werden vorerst nur gelesen.</translation>
    </message>
  </context>
  <context>
    <name>BulkSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
      <source>Edit %n people</source>
      <translation>
        <numerusform>%n Person bearbeiten</numerusform>
        <numerusform>%n Personen bearbeiten</numerusform>
      </translation>
    </message>
    <message>
      <source>Everybody selected gets the same value. You see each change before anything is sent.</source>
      <translation>Alle Ausgewählten bekommen denselben Wert. Sie sehen jede Änderung, bevor etwas gesendet wird.</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <source>Left empty, the field is cleared.</source>
      <translation>Bleibt es leer, wird das Feld geleert.</translation>
    </message>
    <message>
      <source>New value</source>
      <translation>Neuer Wert</translation>
    </message>
    <message>
      <source>Review…</source>
      <translation>Prüfen…</translation>
    </message>
  </context>
  <context>
    <name>ChartCard</name>
    <message>
      <source>Esc shows all</source>
      <translation>Esc zeigt alle</translation>
    </message>
    <message>
      <source>click to filter</source>
      <translation>zum Filtern klicken</translation>
    </message>
  </context>
  <context>
    <name>CheckGrid</name>
    <message>
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Rows of the file</source>
      <translation>Zeilen der Datei</translation>
    </message>
  </context>
  <context>
    <name>CheckModel</name>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
  </context>
  <context>
    <name>CheckStep</name>
    <message numerus="yes">
      <source>%n row(s) cannot be imported yet. What you do not solve is left out.</source>
      <translation>
        <numerusform>%n Zeile kann noch nicht importiert werden. Was Sie nicht lösen, wird ausgelassen.</numerusform>
        <numerusform>%n Zeilen können noch nicht importiert werden. Was Sie nicht lösen, wird ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) would be refused. Solve them or leave them out.</source>
      <translation>
        <numerusform>%n Zeile würde abgelehnt. Lösen Sie das Problem oder lassen Sie sie aus.</numerusform>
        <numerusform>%n Zeilen würden abgelehnt. Lösen Sie die Probleme oder lassen Sie sie aus.</numerusform>
      </translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Wird kontrolliert…</translation>
    </message>
    <message>
      <source>Problem {place} of {total}</source>
      <translation>Problem {place} von {total}</translation>
    </message>
    <message>
      <source>Row {place} of {total} with problems</source>
      <translation>Zeile {place} von {total} mit Problemen</translation>
    </message>
    <message>
      <source>Row {row} of {total}</source>
      <translation>Zeile {row} von {total}</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Del removes it</source>
      <translation>Entf entfernt es</translation>
    </message>
  </context>
  <context>
    <name>Closing</name>
    <message>
      <source>Ask</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <source>Close Contact Desk?</source>
      <translation>Contact Desk schließen?</translation>
    </message>
    <message>
      <source>Close without saving</source>
      <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
      <source>Go on in the tray</source>
      <translation>In der Taskleiste weiterlaufen</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <source>When the window is closed</source>
      <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
  </context>
  <context>
    <name>ColourSwatches</name>
    <message>
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Brown</source>
      <translation>Braun</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <source>Teal</source>
      <translation>Blaugrün</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Violett</translation>
    </message>
  </context>
  <context>
    <name>Columns</name>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Columns as they were at first</source>
      <translation>Spalten wie am Anfang</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
  </context>
  <context>
    <name>ColumnsSide</name>
    <message numerus="yes">
      <source>%n match nobody</source>
      <translation>
        <numerusform>%n passt zu niemandem</numerusform>
        <numerusform>%n passen zu niemandem</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n match several people.</source>
      <translation>
        <numerusform>%n passt zu mehreren Personen.</numerusform>
        <numerusform>%n passen zu mehreren Personen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n match the same person as another row.</source>
      <translation>
        <numerusform>%n passt zu derselben Person wie eine andere Zeile.</numerusform>
        <numerusform>%n passen zu derselben Person wie eine andere Zeile.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) match one person in {crm}</source>
      <translation>
        <numerusform>%n Zeile passt zu einer Person in {crm}</numerusform>
        <numerusform>%n Zeilen passen zu je einer Person in {crm}</numerusform>
      </translation>
    </message>
    <message>
      <source>How do we recognise a person?</source>
      <translation>Woran erkennen wir eine Person?</translation>
    </message>
    <message>
      <source>Match from scratch</source>
      <translation>Neu zuordnen</translation>
    </message>
    <message>
      <source>Matched as on {date}</source>
      <translation>Zugeordnet wie am {date}</translation>
    </message>
    <message numerus="yes">
      <source>Not imported: %n column(s)</source>
      <translation>
        <numerusform>Nicht importiert: %n Spalte</numerusform>
        <numerusform>Nicht importiert: %n Spalten</numerusform>
      </translation>
    </message>
    <message>
      <source>Remember these columns</source>
      <translation>Diese Spalten merken</translation>
    </message>
    <message>
      <source>Save matching…</source>
      <translation>Zuordnung speichern…</translation>
    </message>
    <message>
      <source>Use a saved matching…</source>
      <translation>Gespeicherte Zuordnung verwenden…</translation>
    </message>
    <message>
      <source>You imported a file with the same headings.</source>
      <translation>Sie haben schon eine Datei mit denselben Überschriften importiert.</translation>
    </message>
  </context>
  <context>
    <name>ColumnsStep</name>
    <message numerus="yes">
      <source>%n column(s) have no choice yet. Until then they are not imported.</source>
      <translation>
        <numerusform>Für %n Spalte ist noch nichts gewählt. Bis dahin wird sie nicht importiert.</numerusform>
        <numerusform>Für %n Spalten ist noch nichts gewählt. Bis dahin werden sie nicht importiert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a value for everyone…</source>
      <translation>Gleichen Wert für alle eintragen…</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Column in your file</source>
      <translation>Spalte in Ihrer Datei</translation>
    </message>
    <message>
      <source>Empty cells</source>
      <translation>Leere Zellen</translation>
    </message>
    <message>
      <source>Goes to</source>
      <translation>Gehört zu</translation>
    </message>
    <message>
      <source>No column is imported yet</source>
      <translation>Noch wird keine Spalte importiert</translation>
    </message>
    <message>
      <source>No column says who a person is: every row would be new.</source>
      <translation>Keine Spalte sagt, wer eine Person ist: jede Zeile wäre neu.</translation>
    </message>
    <message>
      <source>Not imported</source>
      <translation>Nicht importiert</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>Edit this one</source>
      <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
      <source>Fill in from another…</source>
      <translation>Aus einem anderen ergänzen…</translation>
    </message>
    <message>
      <source>Fill in from the other…</source>
      <translation>Aus dem anderen ergänzen…</translation>
    </message>
    <message>
      <source>Takes into this record what it lacks. You see each change before anything is sent.</source>
      <translation>Übernimmt in diesen Datensatz, was ihm fehlt. Sie sehen jede Änderung, bevor etwas gesendet wird.</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Ohne Namen</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>{one} and {other}: {words}</source>
      <translation>{one} und {other}: {words}</translation>
    </message>
  </context>
  <context>
    <name>ConfirmSheet</name>
    <message>
      <source>Go back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Still missing above</source>
      <translation>Fehlt oben noch</translation>
    </message>
    <message>
      <source>Type {phrase}</source>
      <translation>Tippen Sie {phrase}</translation>
    </message>
    <message>
      <source>{what}?</source>
      <translation>{what}?</translation>
    </message>
  </context>
  <context>
    <name>ConstantSheet</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Always “{text}”</source>
      <translation>Immer „{text}“</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Every row of the file gets this value.</source>
      <translation>Jede Zeile der Datei bekommt diesen Wert.</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <source>The same for everyone</source>
      <translation>Für alle gleich</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
  </context>
  <context>
    <name>ContactGrid</name>
    <message>
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
  </context>
  <context>
    <name>ContactList</name>
    <message>
      <source>Clear filters</source>
      <translation>Filter aufheben</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>Suche löschen</translation>
    </message>
    <message>
      <source>Clear search and filters</source>
      <translation>Suche und Filter aufheben</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Forget “{name}”</source>
      <translation>„{name}“ vergessen</translation>
    </message>
    <message>
      <source>Save view…</source>
      <translation>Ansicht speichern…</translation>
    </message>
    <message>
      <source>Saved views</source>
      <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
      <source>Search these contacts</source>
      <translation>In diesen Kontakten suchen</translation>
    </message>
    <message>
      <source>Show the filters</source>
      <translation>Filter zeigen</translation>
    </message>
    <message>
      <source>View: everybody</source>
      <translation>Ansicht: alle</translation>
    </message>
    <message>
      <source>View: {name}</source>
      <translation>Ansicht: {name}</translation>
    </message>
  </context>
  <context>
    <name>ContactsModel</name>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>ohne Namen</translation>
    </message>
  </context>
  <context>
    <name>ContactsPage</name>
    <message numerus="yes">
      <source>%n archived</source>
      <translation>
        <numerusform>%n archiviert</numerusform>
        <numerusform>%n archiviert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes to one person are not saved.</source>
      <translation>
        <numerusform>%n Änderung an einer Person ist nicht gespeichert.</numerusform>
        <numerusform>%n Änderungen an einer Person sind nicht gespeichert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n Person</numerusform>
        <numerusform>%n Personen</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody matches</source>
      <translation>Niemand gefunden</translation>
    </message>
    <message>
      <source>Try fewer words or filters.</source>
      <translation>Suchen Sie mit weniger Wörtern oder weniger Filtern.</translation>
    </message>
    <message>
      <source>read only</source>
      <translation>nur lesen</translation>
    </message>
    <message>
      <source>{crm} list</source>
      <translation>{crm}-Liste</translation>
    </message>
  </context>
  <context>
    <name>CopiesPage</name>
    <message numerus="yes">
      <source>%n fields differ</source>
      <translation>
        <numerusform>%n Feld weicht ab</numerusform>
        <numerusform>%n Felder weichen ab</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values are chosen and not carried across.</source>
      <translation>
        <numerusform>%n Wert ist gewählt und nicht übertragen.</numerusform>
        <numerusform>%n Werte sind gewählt und nicht übertragen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose whose value is to stand in the other systems.</source>
      <translation>Wählen Sie, wessen Wert in den anderen Systemen stehen soll.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>In several systems</source>
      <translation>In mehreren Systemen</translation>
    </message>
    <message>
      <source>Only here so far</source>
      <translation>Bisher nur hier</translation>
    </message>
    <message numerus="yes">
      <source>Review %n changes in {account}…</source>
      <translation>
        <numerusform>%n Änderung in {account} prüfen…</numerusform>
        <numerusform>%n Änderungen in {account} prüfen…</numerusform>
      </translation>
    </message>
    <message>
      <source>Sync an account: whoever is in both is linked, and can be compared here.</source>
      <translation>Gleichen Sie ein Konto ab: wer in beiden steht, wird verbunden und kann hier verglichen werden.</translation>
    </message>
    <message>
      <source>This person is not in the list any more</source>
      <translation>Diese Person steht nicht mehr in der Liste</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
      <source>in %n systems</source>
      <translation>
        <numerusform>in %n System</numerusform>
        <numerusform>in %n Systemen</numerusform>
      </translation>
    </message>
    <message>
      <source>the same everywhere</source>
      <translation>überall gleich</translation>
    </message>
  </context>
  <context>
    <name>CorrectionSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Now: {value}</source>
      <translation>Jetzt: {value}</translation>
    </message>
    <message>
      <source>Review…</source>
      <translation>Prüfen…</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
  </context>
  <context>
    <name>CrashSheet</name>
    <message>
      <source>Contact Desk report.txt</source>
      <translation>Contact Desk Bericht.txt</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
      <source>Details for support</source>
      <translation>Einzelheiten für die Hilfe</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weitermachen</translation>
    </message>
    <message>
      <source>It cannot be saved there. Choose another folder.</source>
      <translation>Dort lässt sich nicht speichern. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Save report…</source>
      <translation>Bericht speichern…</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Gespeichert.</translation>
    </message>
    <message>
      <source>Something went wrong in the program</source>
      <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <source>What you did last may not have happened; whatever was sent stands in Activity. You can go on working. If it happens again, send these details to whoever looks after the program. They name nobody.</source>
      <translation>Was Sie zuletzt getan haben, ist vielleicht nicht geschehen; was gesendet wurde, steht im Protokoll. Sie können weiterarbeiten. Geschieht es wieder, schicken Sie diese Einzelheiten an die Person, die das Programm betreut. Namen stehen nicht darin.</translation>
    </message>
  </context>
  <context>
    <name>Deciding</name>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep as it is</source>
      <translation>Unverändert behalten</translation>
    </message>
    <message>
      <source>Keep as it is, ignore row {row}</source>
      <translation>Unverändert behalten; Zeile {row} nicht beachten</translation>
    </message>
    <message>
      <source>Link to row…</source>
      <translation>Mit Zeile verbinden…</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <source>Look at {name}</source>
      <translation>{name} ansehen</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>Dieselbe Person</translation>
    </message>
    <message>
      <source>Same person as row {row}</source>
      <translation>Dieselbe Person wie Zeile {row}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>DiffValue</name>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>from {old} to {new}</source>
      <translation>von {old} zu {new}</translation>
    </message>
  </context>
  <context>
    <name>DropArea</name>
    <message>
      <source>Choose a file…</source>
      <translation>Datei wählen…</translation>
    </message>
    <message>
      <source>Drop your file here</source>
      <translation>Ziehen Sie Ihre Datei hierher</translation>
    </message>
    <message>
      <source>Excel, OpenDocument, CSV, vCard or JSON. Rows copied in a spreadsheet can be pasted.</source>
      <translation>Excel, OpenDocument, CSV, vCard oder JSON. Zeilen, die in einer Tabelle kopiert wurden, lassen sich einfügen.</translation>
    </message>
    <message>
      <source>Nothing is sent before you have seen and approved every change.</source>
      <translation>Nichts wird gesendet, bevor Sie jede Änderung gesehen und bestätigt haben.</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
      <source>%Ln people may be in the list twice</source>
      <translation>
        <numerusform>%Ln Person steht vielleicht doppelt in der Liste</numerusform>
        <numerusform>%Ln Personen stehen vielleicht doppelt in der Liste</numerusform>
      </translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>Doppelte suchen</translation>
    </message>
    <message>
      <source>Looking for duplicates…</source>
      <translation>Doppelte werden gesucht…</translation>
    </message>
    <message>
      <source>Names are compared with birthdays, addresses, telephone numbers and e-mail addresses.</source>
      <translation>Namen werden mit Geburtstagen, Adressen, Telefonnummern und E-Mail-Adressen verglichen.</translation>
    </message>
    <message>
      <source>Nobody is in the list twice</source>
      <translation>Niemand steht doppelt in der Liste</translation>
    </message>
    <message>
      <source>People who may be in the list twice</source>
      <translation>Personen, die vielleicht doppelt in der Liste stehen</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>Noch einmal suchen</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Ohne Namen</translation>
    </message>
  </context>
  <context>
    <name>EnvironmentChoice</name>
    <message>
      <source>Invented people on this computer. Nothing leaves it.</source>
      <translation>Erfundene Personen auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>Live</translation>
    </message>
    <message>
      <source>Practice</source>
      <translation>Übung</translation>
    </message>
    <message>
      <source>Sandbox</source>
      <translation>Sandbox</translation>
    </message>
    <message>
      <source>The real people. What you change here is changed for everybody.</source>
      <translation>Die echten Personen. Was Sie hier ändern, ist für alle geändert.</translation>
    </message>
    <message>
      <source>The trial system of {crm}, for trying things out.</source>
      <translation>Das Testsystem von {crm}, zum Ausprobieren.</translation>
    </message>
  </context>
  <context>
    <name>EventChart</name>
    <message numerus="yes">
      <source>%n other kinds</source>
      <translation>
        <numerusform>%n weitere Art</numerusform>
        <numerusform>%n weitere Arten</numerusform>
      </translation>
    </message>
    <message>
      <source>Events per day</source>
      <translation>Ereignisse je Tag</translation>
    </message>
    <message>
      <source>Events per month</source>
      <translation>Ereignisse je Monat</translation>
    </message>
    <message>
      <source>Events per week</source>
      <translation>Ereignisse je Woche</translation>
    </message>
    <message>
      <source>Most in {day}: {number}  ·  click a bar or a kind to filter</source>
      <translation>Die meisten im {day}: {number}  ·  zum Filtern Balken oder Art anklicken</translation>
    </message>
    <message>
      <source>Most on {day}: {number}  ·  click a bar or a kind to filter</source>
      <translation>Die meisten am {day}: {number}  ·  zum Filtern Balken oder Art anklicken</translation>
    </message>
  </context>
  <context>
    <name>EventExportSheet</name>
    <message>
      <source>As</source>
      <translation>Als</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose where…</source>
      <translation>Speicherort wählen…</translation>
    </message>
    <message numerus="yes">
      <source>Export %n events?</source>
      <translation>
        <numerusform>%n Ereignis exportieren?</numerusform>
        <numerusform>%n Ereignisse exportieren?</numerusform>
      </translation>
    </message>
    <message>
      <source>On paper</source>
      <translation>Auf Papier</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>Spreadsheet</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>The file will say what people did and when: which pages they looked at, which mails they opened. Give it only to those who need it, and delete it when it has served its purpose.</source>
      <translation>In der Datei wird stehen, was Personen wann getan haben: welche Seiten sie angesehen und welche E-Mails sie geöffnet haben. Geben Sie sie nur an Personen, die sie brauchen, und löschen Sie sie, wenn sie ihren Zweck erfüllt hat.</translation>
    </message>
  </context>
  <context>
    <name>EventGrid</name>
    <message>
      <source>Events</source>
      <translation>Ereignisse</translation>
    </message>
  </context>
  <context>
    <name>EventsModel</name>
    <message>
      <source>not in the saved list</source>
      <translation>nicht in der gespeicherten Liste</translation>
    </message>
  </context>
  <context>
    <name>EventsPage</name>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Mail and web events</source>
      <translation>E-Mail- und Web-Ereignisse</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message>
      <source>Read {time}, not kept on this computer</source>
      <translation>Gelesen {time}, nicht auf diesem Computer gespeichert</translation>
    </message>
    <message>
      <source>Stopped: what came after {when} was not read.</source>
      <translation>Angehalten: was nach {when} kam, wurde nicht gelesen.</translation>
    </message>
    <message>
      <source>The events after {when} could not be read.</source>
      <translation>Die Ereignisse nach {when} konnten nicht gelesen werden.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message numerus="yes">
      <source>%n columns: {fields}.</source>
      <translation>
        <numerusform>%n Spalte: {fields}.</numerusform>
        <numerusform>%n Spalten: {fields}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n weiteres</numerusform>
        <numerusform>%n weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>All fields</source>
      <translation>Alle Felder</translation>
    </message>
    <message numerus="yes">
      <source>An address book has no room for %n of the fields: {fields}.</source>
      <translation>
        <numerusform>Ein Adressbuch hat keinen Platz für %n der Felder: {fields}.</numerusform>
        <numerusform>Ein Adressbuch hat keinen Platz für %n der Felder: {fields}.</numerusform>
      </translation>
    </message>
    <message>
      <source>As shown</source>
      <translation>Wie angezeigt</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose where…</source>
      <translation>Speicherort wählen…</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Everybody who is selected.</source>
      <translation>Alle, die ausgewählt sind.</translation>
    </message>
    <message>
      <source>Everybody who is shown in the list.</source>
      <translation>Alle, die in der Liste gezeigt werden.</translation>
    </message>
    <message>
      <source>Excel workbook (.xlsx)</source>
      <translation>Excel-Mappe (.xlsx)</translation>
    </message>
    <message numerus="yes">
      <source>Export %n people</source>
      <translation>
        <numerusform>%n Person exportieren</numerusform>
        <numerusform>%n Personen exportieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>NDJSON, a line for each person (.ndjson)</source>
      <translation>NDJSON, eine Zeile je Person (.ndjson)</translation>
    </message>
    <message>
      <source>Nothing of what is shown fits into this format.</source>
      <translation>Nichts von dem, was gezeigt wird, passt in dieses Format.</translation>
    </message>
    <message>
      <source>Sensitive fields (bank, health) stay here unless you tick them.</source>
      <translation>Vertrauliche Felder (Bank, Gesundheit) bleiben hier, wenn Sie sie nicht anhaken.</translation>
    </message>
    <message>
      <source>Sensitive fields, too: {fields}</source>
      <translation>Auch vertrauliche Felder: {fields}</translation>
    </message>
    <message>
      <source>Text with commas (.csv)</source>
      <translation>Text mit Kommas (.csv)</translation>
    </message>
    <message>
      <source>Text with semicolons (.csv)</source>
      <translation>Text mit Semikolons (.csv)</translation>
    </message>
    <message>
      <source>When they open a text file, spreadsheet programs drop zeros at the beginning of postcodes and ids. A workbook keeps them.</source>
      <translation>Öffnen Tabellenprogramme eine Textdatei, lassen sie Nullen am Anfang von Postleitzahlen und Nummern weg. Eine Mappe behält sie.</translation>
    </message>
    <message>
      <source>Whoever gets the file can read them. Give it only to those who need them.</source>
      <translation>Wer die Datei bekommt, kann sie lesen. Geben Sie sie nur an Personen, die sie brauchen.</translation>
    </message>
    <message>
      <source>vCard for address books (.vcf)</source>
      <translation>vCard für Adressbücher (.vcf)</translation>
    </message>
  </context>
  <context>
    <name>FieldCondition</name>
    <message>
      <source>Choose what to look for.</source>
      <translation>Wählen Sie aus, was gesucht wird.</translation>
    </message>
    <message>
      <source>Condition</source>
      <translation>Bedingung</translation>
    </message>
    <message>
      <source>Look for</source>
      <translation>Gesucht</translation>
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation>Tippen Sie ein, wonach gesucht werden soll.</translation>
    </message>
    <message>
      <source>contains</source>
      <translation>enthält</translation>
    </message>
    <message>
      <source>from</source>
      <translation>von</translation>
    </message>
    <message>
      <source>is</source>
      <translation>ist</translation>
    </message>
    <message>
      <source>is between</source>
      <translation>liegt zwischen</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>ist leer</translation>
    </message>
    <message>
      <source>is filled in</source>
      <translation>ist ausgefüllt</translation>
    </message>
    <message>
      <source>is so many years ago</source>
      <translation>ist so viele Jahre her</translation>
    </message>
    <message>
      <source>to</source>
      <translation>bis</translation>
    </message>
  </context>
  <context>
    <name>FieldsSheet</name>
    <message numerus="yes">
      <source>%n people have something in it. That is deleted with the field, for good.</source>
      <translation>
        <numerusform>Bei %n Person steht etwas darin. Das wird mit dem Feld gelöscht, endgültig.</numerusform>
        <numerusform>Bei %n Personen steht etwas darin. Das wird mit dem Feld gelöscht, endgültig.</numerusform>
      </translation>
    </message>
    <message>
      <source>Add the field</source>
      <translation>Feld anlegen</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>Felder</translation>
    </message>
    <message>
      <source>Fields of your own</source>
      <translation>Eigene Felder</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Nobody has anything in it.</source>
      <translation>Bei niemandem steht etwas darin.</translation>
    </message>
    <message>
      <source>One a line.</source>
      <translation>Eine je Zeile.</translation>
    </message>
    <message>
      <source>Remove the field</source>
      <translation>Feld entfernen</translation>
    </message>
    <message>
      <source>Remove the field “{name}”?</source>
      <translation>Das Feld „{name}“ entfernen?</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Gespeichert.</translation>
    </message>
    <message>
      <source>They stand in every record of Our contacts, below the usual ones.</source>
      <translation>Diese Felder stehen in jedem Datensatz von „Unsere Kontakte“ unter den üblichen.</translation>
    </message>
  </context>
  <context>
    <name>FileButton</name>
    <message>
      <source>not there any more</source>
      <translation>nicht mehr da</translation>
    </message>
  </context>
  <context>
    <name>FileStep</name>
    <message numerus="yes">
      <source>All %n rows</source>
      <translation>
        <numerusform>Die einzige Zeile</numerusform>
        <numerusform>Alle %n Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose a file first.</source>
      <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Andere Datei wählen…</translation>
    </message>
    <message>
      <source>First rows of the file</source>
      <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
      <source>No rows were found below the headings.</source>
      <translation>Unter den Überschriften wurden keine Zeilen gefunden.</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
      <source>The first %n rows</source>
      <translation>
        <numerusform>Die erste Zeile</numerusform>
        <numerusform>Die ersten %n Zeilen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message numerus="yes">
      <source>%n files were saved.</source>
      <translation>
        <numerusform>%n Datei wurde gespeichert.</numerusform>
        <numerusform>%n Dateien wurden gespeichert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Folder for the files</source>
      <translation>Ordner für die Dateien</translation>
    </message>
    <message>
      <source>Save as {crm} files…</source>
      <translation>Als {crm}-Dateien speichern…</translation>
    </message>
    <message>
      <source>Submit a file by address…</source>
      <translation>Datei per Adresse einreichen…</translation>
    </message>
  </context>
  <context>
    <name>FilterList</name>
    <message>
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Search filters</source>
      <translation>Filter suchen</translation>
    </message>
  </context>
  <context>
    <name>FilterPanel</name>
    <message>
      <source>Add filter…</source>
      <translation>Filter hinzufügen…</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Hide the filters</source>
      <translation>Filter ausblenden</translation>
    </message>
    <message numerus="yes">
      <source>On the %n loaded contacts</source>
      <translation>
        <numerusform>Gilt für den %n geladenen Kontakt</numerusform>
        <numerusform>Gilt für die %n geladenen Kontakte</numerusform>
      </translation>
    </message>
    <message>
      <source>Show archived ({count})</source>
      <translation>Archivierte zeigen ({count})</translation>
    </message>
  </context>
  <context>
    <name>FilterSheet</name>
    <message>
      <source>Add a filter</source>
      <translation>Filter hinzufügen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Change the filter</source>
      <translation>Filter ändern</translation>
    </message>
    <message>
      <source>In {crm}</source>
      <translation>In {crm}</translation>
    </message>
    <message>
      <source>No filter is called that</source>
      <translation>Kein Filter heißt so</translation>
    </message>
    <message>
      <source>On the loaded contacts</source>
      <translation>Für die geladenen Kontakte</translation>
    </message>
    <message>
      <source>Use filter</source>
      <translation>Filter anwenden</translation>
    </message>
  </context>
  <context>
    <name>FindButton</name>
    <message>
      <source>Find a person</source>
      <translation>Person suchen</translation>
    </message>
  </context>
  <context>
    <name>FindSheet</name>
    <message>
      <source>All accounts are looked through, as far as they were read.</source>
      <translation>Alle Konten werden durchsucht, soweit sie gelesen sind.</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Find a person</source>
      <translation>Person suchen</translation>
    </message>
    <message>
      <source>Find a person in all accounts</source>
      <translation>Person in allen Konten suchen</translation>
    </message>
    <message>
      <source>Find a person in {account}</source>
      <translation>Person in {account} suchen</translation>
    </message>
    <message>
      <source>Nobody was found</source>
      <translation>Niemand gefunden</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>Gefundene Personen</translation>
    </message>
    <message>
      <source>Try fewer words.</source>
      <translation>Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
    <message>
      <source>Type a name, an e-mail address or a town</source>
      <translation>Tippen Sie einen Namen, eine E-Mail-Adresse oder einen Ort ein</translation>
    </message>
  </context>
  <context>
    <name>FixBar</name>
    <message numerus="yes">
      <source>Fix all %n like this</source>
      <translation>
        <numerusform>Diese %n ebenso berichtigen</numerusform>
        <numerusform>Alle %n ebenso berichtigen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Foot</name>
    <message>
      <source>Bring together…</source>
      <translation>Zusammenführen…</translation>
    </message>
    <message>
      <source>Completes the record that says most from the other one. You see each change before anything is sent.</source>
      <translation>Ergänzt den Datensatz, der am meisten sagt, aus dem anderen. Sie sehen jede Änderung, bevor etwas gesendet wird.</translation>
    </message>
    <message>
      <source>Not the same person</source>
      <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>{name}: not the same, and not shown again.</source>
      <translation>{name}: nicht dieselbe Person, wird nicht mehr gezeigt.</translation>
    </message>
  </context>
  <context>
    <name>FormField</name>
    <message>
      <source>needed</source>
      <translation>Pflichtfeld</translation>
    </message>
  </context>
  <context>
    <name>FormFooter</name>
    <message>
      <source>Add the account</source>
      <translation>Konto anlegen</translation>
    </message>
    <message>
      <source>Add “{name}”</source>
      <translation>„{name}“ anlegen</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Paste another key, then press Test.</source>
      <translation>Fügen Sie einen anderen Schlüssel ein und drücken Sie Testen.</translation>
    </message>
    <message>
      <source>Remove account from Contact Desk…</source>
      <translation>Konto aus Contact Desk entfernen…</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
  </context>
  <context>
    <name>Giving</name>
    <message numerus="yes">
      <source>%n e-mail addresses were copied</source>
      <translation>
        <numerusform>%n E-Mail-Adresse wurde kopiert</numerusform>
        <numerusform>%n E-Mail-Adressen wurden kopiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n Person</numerusform>
        <numerusform>%n Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people do not want e-mail and were left away.</source>
      <translation>
        <numerusform>%n Person möchte keine E-Mails und wurde weggelassen.</numerusform>
        <numerusform>%n Personen möchten keine E-Mails und wurden weggelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people have no e-mail address.</source>
      <translation>
        <numerusform>%n Person hat keine E-Mail-Adresse.</numerusform>
        <numerusform>%n Personen haben keine E-Mail-Adresse.</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message numerus="yes">
      <source>Copy the e-mail addresses of %n people</source>
      <translation>
        <numerusform>E-Mail-Adresse von %n Person kopieren</numerusform>
        <numerusform>E-Mail-Adressen von %n Personen kopieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Paste them into the field Bcc of your mail, so that nobody sees the others.</source>
      <translation>Fügen Sie sie in das Feld „Bcc“ Ihrer E-Mail ein, damit niemand die anderen sieht.</translation>
    </message>
    <message numerus="yes">
      <source>Print the list of %n people…</source>
      <translation>
        <numerusform>Liste mit %n Person drucken…</numerusform>
        <numerusform>Liste mit %n Personen drucken…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Save the list of %n people as PDF…</source>
      <translation>
        <numerusform>Liste mit %n Person als PDF speichern…</numerusform>
        <numerusform>Liste mit %n Personen als PDF speichern…</numerusform>
      </translation>
    </message>
    <message>
      <source>There was no e-mail address to copy</source>
      <translation>Es gab keine E-Mail-Adresse zum Kopieren</translation>
    </message>
  </context>
  <context>
    <name>GroupButton</name>
    <message>
      <source>stops its rows</source>
      <translation>hält seine Zeilen auf</translation>
    </message>
    <message>
      <source>worth a look</source>
      <translation>einen Blick wert</translation>
    </message>
  </context>
  <context>
    <name>GroupPanel</name>
    <message numerus="yes">
      <source>%n more are worth a look.</source>
      <translation>
        <numerusform>%n weitere sollten Sie ansehen.</numerusform>
        <numerusform>%n weitere sollten Sie ansehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) are worth a look</source>
      <translation>
        <numerusform>%n Zeile ist einen Blick wert</numerusform>
        <numerusform>%n Zeilen sind einen Blick wert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) cannot be imported yet</source>
      <translation>
        <numerusform>%n Zeile kann noch nicht importiert werden</numerusform>
        <numerusform>%n Zeilen können noch nicht importiert werden</numerusform>
      </translation>
    </message>
    <message>
      <source>All rows can be imported.</source>
      <translation>Alle Zeilen können importiert werden.</translation>
    </message>
    <message>
      <source>Every value fits its field.</source>
      <translation>Jeder Wert passt in sein Feld.</translation>
    </message>
    <message numerus="yes">
      <source>Left out by you: %n row(s)</source>
      <translation>
        <numerusform>Von Ihnen ausgelassen: %n Zeile</numerusform>
        <numerusform>Von Ihnen ausgelassen: %n Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing to solve</source>
      <translation>Nichts zu lösen</translation>
    </message>
    <message>
      <source>Show the others</source>
      <translation>Die anderen zeigen</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Some rows have more than one problem.</source>
      <translation>Manche Zeilen haben mehr als ein Problem.</translation>
    </message>
  </context>
  <context>
    <name>Groups</name>
    <message numerus="yes">
      <source>%n records</source>
      <translation>
        <numerusform>%n Datensatz</numerusform>
        <numerusform>%n Datensätze</numerusform>
      </translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Ohne Namen</translation>
    </message>
    <message>
      <source>{reason}: {proof}</source>
      <translation>{reason}: {proof}</translation>
    </message>
  </context>
  <context>
    <name>GuideBar</name>
    <message>
      <source>Guided round</source>
      <translation>Rundgang</translation>
    </message>
    <message>
      <source>Leave the round</source>
      <translation>Rundgang verlassen</translation>
    </message>
    <message>
      <source>step {number} of {total} · F8 leads to this bar</source>
      <translation>Schritt {number} von {total} · F8 führt hierher</translation>
    </message>
  </context>
  <context>
    <name>GuidedRound</name>
    <message>
      <source>End the round</source>
      <translation>Rundgang beenden</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Practice file</source>
      <translation>Übungsdatei</translation>
    </message>
    <message>
      <source>Show me</source>
      <translation>Zeigen Sie es mir</translation>
    </message>
  </context>
  <context>
    <name>HeaderActions</name>
    <message>
      <source>Compare with Our contacts, link the people, and bring both to the same state.</source>
      <translation>Mit „Unsere Kontakte“ vergleichen, die Personen verbinden und beide auf gleichen Stand bringen.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Find duplicates…</source>
      <translation>Doppelte suchen…</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <source>Make the list the same as a file. Whoever is not in it goes, after you have seen them all.</source>
      <translation>Macht die Liste gleich einer Datei. Wer nicht darin steht, geht, nachdem Sie alle gesehen haben.</translation>
    </message>
    <message>
      <source>Mirror…</source>
      <translation>Spiegeln…</translation>
    </message>
    <message>
      <source>New person</source>
      <translation>Neue Person</translation>
    </message>
    <message>
      <source>Sync…</source>
      <translation>Abgleichen…</translation>
    </message>
    <message>
      <source>This can be done once the contacts have been read.</source>
      <translation>Das geht, sobald die Kontakte gelesen sind.</translation>
    </message>
  </context>
  <context>
    <name>HelpBrowser</name>
    <message>
      <source>Help page</source>
      <translation>Hilfeseite</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Accounts and their keys</source>
      <translation>Konten und ihre Schlüssel</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Changing many at once</source>
      <translation>Viele auf einmal ändern</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Getting started</source>
      <translation>Zum Einstieg</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Looking after people</source>
      <translation>Personen betreuen</translation>
    </message>
    <message>
      <source>No page says this</source>
      <translation>Das steht auf keiner Seite</translation>
    </message>
    <message>
      <source>Print all pages…</source>
      <translation>Alle Seiten drucken…</translation>
    </message>
    <message>
      <source>Print this page…</source>
      <translation>Diese Seite drucken…</translation>
    </message>
    <message>
      <source>Save all pages as PDF…</source>
      <translation>Alle Seiten als PDF speichern…</translation>
    </message>
    <message>
      <source>Save or print</source>
      <translation>Speichern oder drucken</translation>
    </message>
    <message>
      <source>Save this page as PDF…</source>
      <translation>Diese Seite als PDF speichern…</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>In der Hilfe suchen</translation>
    </message>
  </context>
  <context>
    <name>Helping</name>
    <message>
      <source>About Contact Desk</source>
      <translation>Über Contact Desk</translation>
    </message>
    <message>
      <source>Guided round with practice data</source>
      <translation>Rundgang mit Übungsdaten</translation>
    </message>
    <message>
      <source>Help on this screen</source>
      <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>by itself · {what}</source>
      <translation>von selbst · {what}</translation>
    </message>
    <message>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <source>{done} of {total} so far</source>
      <translation>{done} von {total} bisher</translation>
    </message>
    <message>
      <source>{what} · with {account}</source>
      <translation>{what} · mit {account}</translation>
    </message>
  </context>
  <context>
    <name>Ids</name>
    <message>
      <source>Id</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>in your file</source>
      <translation>in Ihrer Datei</translation>
    </message>
    <message>
      <source>in {crm}</source>
      <translation>in {crm}</translation>
    </message>
  </context>
  <context>
    <name>ImportPage</name>
    <message numerus="yes">
      <source>%n row(s)</source>
      <translation>
        <numerusform>%n Zeile</numerusform>
        <numerusform>%n Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Korrigieren</translation>
    </message>
    <message>
      <source>Checking the rows…</source>
      <translation>Die Zeilen werden kontrolliert…</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Import people</source>
      <translation>Personen importieren</translation>
    </message>
    <message>
      <source>Make the list the same as your file</source>
      <translation>Liste aus einer Datei spiegeln</translation>
    </message>
    <message>
      <source>Next: Check</source>
      <translation>Weiter: Korrigieren</translation>
    </message>
    <message>
      <source>Next: Columns</source>
      <translation>Weiter: Spalten</translation>
    </message>
    <message>
      <source>Next: Review</source>
      <translation>Weiter: Prüfen</translation>
    </message>
    <message>
      <source>Next: Values</source>
      <translation>Weiter: Werte</translation>
    </message>
    <message>
      <source>Pasted rows</source>
      <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
      <source>Read it again</source>
      <translation>Noch einmal lesen</translation>
    </message>
    <message>
      <source>Read it again to go on.</source>
      <translation>Lesen Sie sie noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
      <source>Reading what was pasted…</source>
      <translation>Das Eingefügte wird gelesen…</translation>
    </message>
    <message>
      <source>Reading {file}…</source>
      <translation>{file} wird gelesen…</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>The file has changed since it was read.</source>
      <translation>Die Datei hat sich geändert, seit sie gelesen wurde.</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <source>What you decided about {file} is not kept. Nothing was sent yet.</source>
      <translation>Was Sie zu {file} entschieden haben, wird nicht aufbewahrt. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
      <source>Working out what will change…</source>
      <translation>Es wird berechnet, was sich ändert…</translation>
    </message>
    <message>
      <source>sheet “{sheet}”</source>
      <translation>Blatt „{sheet}“</translation>
    </message>
    <message>
      <source>the pasted rows</source>
      <translation>die eingefügten Zeilen</translation>
    </message>
  </context>
  <context>
    <name>JoinSheet</name>
    <message>
      <source>Between them</source>
      <translation>Dazwischen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>For example: {example}</source>
      <translation>Zum Beispiel: {example}</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Zusammenfügen</translation>
    </message>
    <message>
      <source>Join “{column}” with</source>
      <translation>„{column}“ zusammenfügen mit</translation>
    </message>
    <message>
      <source>a comma</source>
      <translation>ein Komma</translation>
    </message>
    <message>
      <source>a new line</source>
      <translation>eine neue Zeile</translation>
    </message>
    <message>
      <source>a space</source>
      <translation>ein Leerzeichen</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
  </context>
  <context>
    <name>KeyLine</name>
    <message>
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Testen</translation>
    </message>
    <message>
      <source>The key goes into your password store and is never shown again.</source>
      <translation>Der Schlüssel kommt in Ihren Passwortspeicher und wird nie wieder angezeigt.</translation>
    </message>
    <message>
      <source>The key is kept until the program closes. Leave the field empty to keep it so long.</source>
      <translation>Der Schlüssel gilt, bis das Programm endet. Lassen Sie das Feld leer, dann bleibt er so lange.</translation>
    </message>
    <message>
      <source>The key is stored. Leave the field empty to keep it.</source>
      <translation>Der Schlüssel ist gespeichert. Leer lassen, um ihn zu behalten.</translation>
    </message>
  </context>
  <context>
    <name>Kinds</name>
    <message>
      <source>A kind that is not listed</source>
      <translation>Eine Art, die hier nicht steht</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Kinds of events</source>
      <translation>Arten von Ereignissen</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Tick all kinds</source>
      <translation>Alle Arten anhaken</translation>
    </message>
    <message>
      <source>Tick no kind</source>
      <translation>Keine Art anhaken</translation>
    </message>
    <message>
      <source>Tick only {heading}</source>
      <translation>Nur {heading} anhaken</translation>
    </message>
    <message>
      <source>only these</source>
      <translation>nur diese</translation>
    </message>
    <message>
      <source>type its name, then Enter</source>
      <translation>Name, dann Enter</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message>
      <source>Accounts sync automatically only while the program runs. It can go on in the tray of your desktop; a click on its icon opens the window again. You can change this in the settings.</source>
      <translation>Konten werden nur automatisch abgeglichen, solange das Programm läuft. Es kann in der Taskleiste Ihres Computers weiterlaufen; ein Klick auf sein Symbol öffnet das Fenster wieder. Ändern können Sie das in den Einstellungen.</translation>
    </message>
    <message>
      <source>Go on in the tray</source>
      <translation>In der Taskleiste weiterlaufen</translation>
    </message>
    <message>
      <source>Go on syncing without the window?</source>
      <translation>Ohne Fenster weiter abgleichen?</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Hierbleiben</translation>
    </message>
  </context>
  <context>
    <name>LicencesSheet</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <source>What is in the program</source>
      <translation>Was im Programm steckt</translation>
    </message>
  </context>
  <context>
    <name>LineEditor</name>
    <message>
      <source>e.g. {date}</source>
      <translation>z. B. {date}</translation>
    </message>
    <message>
      <source>several: with ; between</source>
      <translation>mehrere: mit ; trennen</translation>
    </message>
  </context>
  <context>
    <name>LinkSheet</name>
    <message>
      <source>Go back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Link these two</source>
      <translation>Diese beiden verbinden</translation>
    </message>
    <message>
      <source>Link to this row</source>
      <translation>Mit dieser Zeile verbinden</translation>
    </message>
    <message>
      <source>Our contacts</source>
      <translation>Unsere Kontakte</translation>
    </message>
    <message>
      <source>People who are linked to nobody</source>
      <translation>Personen, die mit niemandem verbunden sind</translation>
    </message>
    <message>
      <source>Row {row}: {name}</source>
      <translation>Zeile {row}: {name}</translation>
    </message>
    <message>
      <source>Rows of your file</source>
      <translation>Zeilen Ihrer Datei</translation>
    </message>
    <message>
      <source>Search the new rows of your file</source>
      <translation>In den neuen Zeilen Ihrer Datei suchen</translation>
    </message>
    <message>
      <source>Search {place}</source>
      <translation>In {place} suchen</translation>
    </message>
    <message>
      <source>The row that you choose then changes the entry of {name}, who stays in the list. Nobody new is added for it.</source>
      <translation>Die Zeile, die Sie wählen, ändert dann den Eintrag von {name}; die Person bleibt in der Liste. Neu angelegt wird dafür niemand.</translation>
    </message>
    <message>
      <source>Which row is {name}?</source>
      <translation>Welche Zeile ist {name}?</translation>
    </message>
    <message>
      <source>Who is {name} in {place}?</source>
      <translation>Wer ist {name} in {place}?</translation>
    </message>
    <message>
      <source>Whoever you choose is linked to {name}. You see every change before anything is sent.</source>
      <translation>Wen Sie wählen, wird mit {name} verbunden. Sie sehen jede Änderung, bevor etwas gesendet wird.</translation>
    </message>
    <message>
      <source>{place} still holds the number of {name} in a record that was told apart from them. It cannot be taken back there; {name} gets a new one.</source>
      <translation>{place} führt die Nummer von {name} noch in einem Datensatz, der jemand anderem gehört. Dort lässt sie sich nicht zurücknehmen; {name} bekommt eine neue.</translation>
    </message>
  </context>
  <context>
    <name>LinkedPanel</name>
    <message numerus="yes">
      <source>%n fields differ</source>
      <translation>
        <numerusform>%n Feld weicht ab</numerusform>
        <numerusform>%n Felder weichen ab</numerusform>
      </translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>Vergleichen…</translation>
    </message>
    <message>
      <source>Show this person's records side by side, and carry values across.</source>
      <translation>Zeigt die Datensätze dieser Person nebeneinander und überträgt Werte.</translation>
    </message>
    <message>
      <source>in step {time}</source>
      <translation>auf gleichem Stand {time}</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>nicht mehr da</translation>
    </message>
    <message>
      <source>the same</source>
      <translation>gleich</translation>
    </message>
  </context>
  <context>
    <name>ListStatus</name>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%n ausgewählt</numerusform>
        <numerusform>%n ausgewählt</numerusform>
      </translation>
    </message>
    <message>
      <source>Fetch only what changed</source>
      <translation>Nur Geändertes holen</translation>
    </message>
    <message>
      <source>Fetching what changed…</source>
      <translation>Geändertes wird geholt…</translation>
    </message>
    <message>
      <source>Quicker than Refresh, which reads everything anew.</source>
      <translation>Schneller als „Neu lesen“, das alles noch einmal liest.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Wird gelesen…</translation>
    </message>
    <message>
      <source>Reading… {done} of {total}</source>
      <translation>Wird gelesen… {done} von {total}</translation>
    </message>
    <message>
      <source>Reading… {done} so far</source>
      <translation>Wird gelesen… {done} bisher</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>Neu lesen</translation>
    </message>
    <message>
      <source>Showing {shown} of {total}</source>
      <translation>{shown} von {total}</translation>
    </message>
    <message>
      <source>Stop reading</source>
      <translation>Lesen anhalten</translation>
    </message>
  </context>
  <context>
    <name>LookActions</name>
    <message>
      <source>Look again</source>
      <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
      <source>Our contacts</source>
      <translation>Unsere Kontakte</translation>
    </message>
    <message>
      <source>Read everything in {account} again</source>
      <translation>Alles in {account} neu lesen</translation>
    </message>
    <message>
      <source>Start again from {name}…</source>
      <translation>Neu beginnen mit {name}…</translation>
    </message>
    <message>
      <source>Start again…</source>
      <translation>Neu beginnen…</translation>
    </message>
  </context>
  <context>
    <name>LookSheet</name>
    <message>
      <source>(no name)</source>
      <translation>(ohne Namen)</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Everything about this person</source>
      <translation>Alles über diese Person</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Nothing is kept on this computer.</source>
      <translation>Auf diesem Computer wird nichts gespeichert.</translation>
    </message>
    <message>
      <source>This computer has no open password store. Keys and contacts are forgotten at the end.</source>
      <translation>Dieser Computer hat keinen offenen Passwortspeicher. Schlüssel und Kontakte sind am Ende vergessen.</translation>
    </message>
  </context>
  <context>
    <name>Making</name>
    <message>
      <source>Matching</source>
      <translation>Zuordnung</translation>
    </message>
    <message>
      <source>Matching (*.json)</source>
      <translation>Zuordnung (*.json)</translation>
    </message>
    <message>
      <source>Save matching</source>
      <translation>Zuordnung speichern</translation>
    </message>
    <message>
      <source>Use a saved matching</source>
      <translation>Gespeicherte Zuordnung verwenden</translation>
    </message>
  </context>
  <context>
    <name>MappingRow</name>
    <message>
      <source>Clear the field</source>
      <translation>Feld leeren</translation>
    </message>
    <message>
      <source>Empty cells of {column}</source>
      <translation>Leere Zellen von {column}</translation>
    </message>
    <message>
      <source>Fill only if empty</source>
      <translation>Nur füllen, wenn leer</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Wert behalten</translation>
    </message>
    <message>
      <source>Split or join {column}</source>
      <translation>{column} teilen oder zusammenfügen</translation>
    </message>
    <message>
      <source>{column} goes to</source>
      <translation>{column} gehört zu</translation>
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>Add here</source>
      <translation>Hier anlegen</translation>
    </message>
    <message>
      <source>Add there</source>
      <translation>Dort anlegen</translation>
    </message>
    <message>
      <source>Already so</source>
      <translation>War schon so</translation>
    </message>
    <message>
      <source>Anonymised</source>
      <translation>Anonymisiert</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archiviert</translation>
    </message>
    <message>
      <source>Both ways</source>
      <translation>Beides</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Changed here</source>
      <translation>Hier geändert</translation>
    </message>
    <message>
      <source>Changed there</source>
      <translation>Dort geändert</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Wählen</translation>
    </message>
    <message>
      <source>Conflicts</source>
      <translation>Konflikte</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>In doubt</source>
      <translation>Ungewiss</translation>
    </message>
    <message>
      <source>LIVE</source>
      <translation>LIVE</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Lassen</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Belassen</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <source>Linked</source>
      <translation>Verbunden</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Not changed</source>
      <translation>Nicht geändert</translation>
    </message>
    <message>
      <source>Not clear who</source>
      <translation>Unklar, wer</translation>
    </message>
    <message>
      <source>Not imported</source>
      <translation>Nicht importiert</translation>
    </message>
    <message>
      <source>Not linked</source>
      <translation>Nicht verbunden</translation>
    </message>
    <message>
      <source>PRACTICE</source>
      <translation>ÜBUNG</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Remove here</source>
      <translation>Hier entfernen</translation>
    </message>
    <message>
      <source>Remove there</source>
      <translation>Dort entfernen</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Entfernt</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Ersetzt</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Läuft</translation>
    </message>
    <message>
      <source>SANDBOX</source>
      <translation>SANDBOX</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>THIS COMPUTER</source>
      <translation>DIESER COMPUTER</translation>
    </message>
    <message>
      <source>Take</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>Unverändert</translation>
    </message>
    <message>
      <source>To change</source>
      <translation>Zu ändern</translation>
    </message>
    <message>
      <source>To come</source>
      <translation>Noch offen</translation>
    </message>
    <message>
      <source>To link</source>
      <translation>Zu verbinden</translation>
    </message>
    <message>
      <source>To remove</source>
      <translation>Zu entfernen</translation>
    </message>
    <message>
      <source>To replace</source>
      <translation>Zu ersetzen</translation>
    </message>
    <message>
      <source>Unlink</source>
      <translation>Trennen</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
  </context>
  <context>
    <name>MirrorBody</name>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
      <source>Undo %n links</source>
      <translation>
        <numerusform>%n Verbindung zurücknehmen</numerusform>
        <numerusform>%n Verbindungen zurücknehmen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MirrorFoot</name>
    <message>
      <source>Both are right</source>
      <translation>Beides stimmt</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Look at the names first</source>
      <translation>Sehen Sie sich zuerst die Namen an</translation>
    </message>
    <message>
      <source>The backup is still missing</source>
      <translation>Die Sicherung fehlt noch</translation>
    </message>
    <message>
      <source>The people are being compared…</source>
      <translation>Die Personen werden verglichen…</translation>
    </message>
    <message>
      <source>This account is read only. Change that in the settings.</source>
      <translation>In diesem Konto darf nur gelesen werden. Ändern Sie das in den Einstellungen.</translation>
    </message>
  </context>
  <context>
    <name>MirrorHead</name>
    <message numerus="yes">
      <source>Mirror · {place} · {file}, %Ln row(s)</source>
      <translation>
        <numerusform>Spiegeln · {place} · {file}, %Ln Zeile</numerusform>
        <numerusform>Spiegeln · {place} · {file}, %Ln Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>pasted text</source>
      <translation>eingefügter Text</translation>
    </message>
  </context>
  <context>
    <name>MirrorPage</name>
    <message>
      <source>Since you looked, these people were added: {names}.</source>
      <translation>Seit Sie nachgesehen haben, kamen diese Personen dazu: {names}.</translation>
    </message>
    <message>
      <source>The list has changed.</source>
      <translation>Die Liste hat sich geändert.</translation>
    </message>
    <message>
      <source>Whom you kept and linked for this mirror is forgotten.</source>
      <translation>Wen Sie für dieses Spiegeln behalten und verbunden haben, ist vergessen.</translation>
    </message>
  </context>
  <context>
    <name>Missing</name>
    <message>
      <source>No e-mail</source>
      <translation>Ohne E-Mail</translation>
    </message>
    <message>
      <source>No own number</source>
      <translation>Ohne eigene Nummer</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>Auffälliges</translation>
    </message>
  </context>
  <context>
    <name>More</name>
    <message>
      <source>Fewer settings</source>
      <translation>Weniger Einstellungen</translation>
    </message>
    <message>
      <source>More settings</source>
      <translation>Weitere Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>MoveSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Complete {name}</source>
      <translation>{name} ergänzen</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Review…</source>
      <translation>Prüfen…</translation>
    </message>
    <message>
      <source>What you tick is written into this record; the other one stays as it is. You see each change before anything is sent.</source>
      <translation>Was Sie anhaken, kommt in diesen Datensatz; der andere bleibt, wie er ist. Sie sehen jede Änderung, bevor etwas gesendet wird.</translation>
    </message>
    <message>
      <source>{words} (now {now})</source>
      <translation>{words} (jetzt {now})</translation>
    </message>
  </context>
  <context>
    <name>NamesPage</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Everyone who would be gone</source>
      <translation>Alle, die weg sein würden</translation>
    </message>
    <message numerus="yes">
      <source>I have looked at all %n names</source>
      <translation>
        <numerusform>Ich habe den Namen angesehen</numerusform>
        <numerusform>Ich habe alle %n Namen angesehen</numerusform>
      </translation>
    </message>
    <message>
      <source>People who would be gone</source>
      <translation>Personen, die weg sein würden</translation>
    </message>
    <message>
      <source>Search these names</source>
      <translation>In diesen Namen suchen</translation>
    </message>
    <message>
      <source>Take the tick away from whoever is to stay.</source>
      <translation>Nehmen Sie den Haken weg bei allen, die bleiben sollen.</translation>
    </message>
  </context>
  <context>
    <name>Narrowing</name>
    <message numerus="yes">
      <source>%n kinds</source>
      <translation>
        <numerusform>%n Art</numerusform>
        <numerusform>%n Arten</numerusform>
      </translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
  </context>
  <context>
    <name>NewerLine</name>
    <message>
      <source>Version {version} is there</source>
      <translation>Version {version} ist da</translation>
    </message>
  </context>
  <context>
    <name>NewerPanel</name>
    <message>
      <source>Ask at</source>
      <translation>Fragen bei</translation>
    </message>
    <message>
      <source>Contact Desk looks when you start it the next time.</source>
      <translation>Contact Desk sieht nach, wenn Sie es das nächste Mal starten.</translation>
    </message>
    <message>
      <source>Look once a day whether there is a newer version</source>
      <translation>Einmal am Tag nachsehen, ob es eine neuere Version gibt</translation>
    </message>
    <message>
      <source>The last time it was not possible: {reason}</source>
      <translation>Das letzte Mal war es nicht möglich: {reason}</translation>
    </message>
    <message>
      <source>The newest version is {version}.</source>
      <translation>Die neueste Version ist {version}.</translation>
    </message>
    <message>
      <source>Whoever looks after the program knows the address. Nothing about you is sent, nothing is installed.</source>
      <translation>Die Adresse kennt, wer das Programm betreut. Über Sie wird nichts gesendet, und nichts wird installiert.</translation>
    </message>
  </context>
  <context>
    <name>NoEvents</name>
    <message>
      <source>Choose days and kinds at the left, and press “Show events”. They are fetched from {crm}, shown here, and forgotten when you leave this page.</source>
      <translation>Wählen Sie links Tage und Arten, und drücken Sie „Ereignisse zeigen“. Sie werden bei {crm} geholt, hier gezeigt und vergessen, wenn Sie diese Seite verlassen.</translation>
    </message>
    <message>
      <source>Nothing of this kind happened: {days}</source>
      <translation>Nichts davon ist geschehen: {days}</translation>
    </message>
    <message>
      <source>Nothing was read yet</source>
      <translation>Noch wurde nichts gelesen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Try more days or other kinds, or look at everybody.</source>
      <translation>Versuchen Sie es mit mehr Tagen oder anderen Arten, oder sehen Sie sich alle an.</translation>
    </message>
    <message>
      <source>Try more days or other kinds.</source>
      <translation>Versuchen Sie es mit mehr Tagen oder anderen Arten.</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <source>Look at them…</source>
      <translation>Ansehen…</translation>
    </message>
    <message>
      <source>Show how it stands</source>
      <translation>Zeigen, wie es steht</translation>
    </message>
  </context>
  <context>
    <name>OneOf</name>
    <message>
      <source>Any</source>
      <translation>Beliebig</translation>
    </message>
    <message>
      <source>Any city</source>
      <translation>Alle Orte</translation>
    </message>
    <message>
      <source>{value} ({count})</source>
      <translation>{value} ({count})</translation>
    </message>
  </context>
  <context>
    <name>OneWayEditor</name>
    <message>
      <source>{verb}…</source>
      <translation>{verb}…</translation>
    </message>
  </context>
  <context>
    <name>OpenCard</name>
    <message>
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <source>No, they have not agreed to it</source>
      <translation>Nein, sie haben nicht zugestimmt</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>Yes, all of them have agreed to it</source>
      <translation>Ja, alle haben zugestimmt</translation>
    </message>
    <message>
      <source>Your file does not say it. People who are in the list already stay as they are.</source>
      <translation>In Ihrer Datei steht es nicht. Bei Personen, die schon in der Liste stehen, bleibt es, wie es ist.</translation>
    </message>
    <message numerus="yes">
      <source>{field} for %n new people</source>
      <translation>
        <numerusform>{field} bei %n neuen Person</numerusform>
        <numerusform>{field} bei %n neuen Personen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OpeningPage</name>
    <message>
      <source>For this session only: you begin without accounts, and what you enter is forgotten at the end.</source>
      <translation>Nur für diese Sitzung: Sie beginnen ohne Konten, und was Sie eingeben, ist am Ende vergessen.</translation>
    </message>
    <message>
      <source>Opening your contacts…</source>
      <translation>Ihre Kontakte werden geöffnet…</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Unlock and try again</source>
      <translation>Entsperren und noch einmal versuchen</translation>
    </message>
    <message>
      <source>Use for this session only</source>
      <translation>Nur für diese Sitzung benutzen</translation>
    </message>
    <message>
      <source>What this program keeps is encrypted, and the key to it belongs there.</source>
      <translation>Was dieses Programm aufbewahrt, ist verschlüsselt, und der Schlüssel dazu gehört dorthin.</translation>
    </message>
    <message>
      <source>What this program keeps is encrypted, and the key to it lies there.</source>
      <translation>Was dieses Programm aufbewahrt, ist verschlüsselt, und der Schlüssel dazu liegt dort.</translation>
    </message>
  </context>
  <context>
    <name>OtherData</name>
    <message>
      <source>Other data</source>
      <translation>Weitere Daten</translation>
    </message>
    <message>
      <source>This program does not know these fields. They are kept as they are.</source>
      <translation>Dieses Programm kennt diese Felder nicht. Sie bleiben, wie sie sind.</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>There is nothing to count yet</source>
      <translation>Noch gibt es nichts zu zählen</translation>
    </message>
  </context>
  <context>
    <name>OverviewSwitch</name>
    <message>
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Überblick</translation>
    </message>
  </context>
  <context>
    <name>PageHeader</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
  </context>
  <context>
    <name>PaperSheet</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>The pages are being made</source>
      <translation>Die Seiten entstehen</translation>
    </message>
    <message>
      <source>The pages are being made…</source>
      <translation>Die Seiten entstehen…</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message numerus="yes">
      <source>Show all %n names</source>
      <translation>
        <numerusform>Den Namen zeigen</numerusform>
        <numerusform>Alle %n Namen zeigen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PeopleCard</name>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n Person</numerusform>
        <numerusform>%n Personen</numerusform>
      </translation>
    </message>
    <message>
      <source>People whom the pictures count</source>
      <translation>Personen, die die Bilder zählen</translation>
    </message>
    <message>
      <source>Show in Contacts</source>
      <translation>In „Kontakte“ zeigen</translation>
    </message>
  </context>
  <context>
    <name>PeriodChoice</name>
    <message>
      <source>Both days are needed.</source>
      <translation>Beide Tage sind nötig.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>From – to</source>
      <translation>Von – bis</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>The first day comes after the last one.</source>
      <translation>Der erste Tag kommt nach dem letzten.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
  </context>
  <context>
    <name>PersonChoice</name>
    <message>
      <source>Choose a person…</source>
      <translation>Person wählen…</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Whose</source>
      <translation>Von wem</translation>
    </message>
  </context>
  <context>
    <name>PersonRow</name>
    <message>
      <source>Kept</source>
      <translation>Wird behalten</translation>
    </message>
    <message>
      <source>Missing from your file</source>
      <translation>Fehlt in Ihrer Datei</translation>
    </message>
    <message>
      <source>Stays although no row is theirs</source>
      <translation>Bleibt, obwohl keine Zeile passt</translation>
    </message>
    <message>
      <source>Stays as it is in the list; row {row} is left out</source>
      <translation>Bleibt, wie es in der Liste ist; Zeile {row} wird ausgelassen</translation>
    </message>
  </context>
  <context>
    <name>PlanLines</name>
    <message>
      <source>Lines of the plan</source>
      <translation>Zeilen des Plans</translation>
    </message>
    <message>
      <source>Open all</source>
      <translation>Alle öffnen</translation>
    </message>
    <message>
      <source>Undo: {run}</source>
      <translation>Rückgängig: {run}</translation>
    </message>
    <message>
      <source>What will be sent</source>
      <translation>Was gesendet wird</translation>
    </message>
    <message>
      <source>What will be written</source>
      <translation>Was geschrieben wird</translation>
    </message>
    <message>
      <source>Working out what will change…</source>
      <translation>Es wird berechnet, was sich ändert…</translation>
    </message>
  </context>
  <context>
    <name>Pointing</name>
    <message>
      <source>First go back</source>
      <translation>Erst zurück</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Hier</translation>
    </message>
    <message>
      <source>In this menu</source>
      <translation>In diesem Menü</translation>
    </message>
  </context>
  <context>
    <name>ProblemLine</name>
    <message>
      <source>Leave row {row} out</source>
      <translation>Zeile {row} auslassen</translation>
    </message>
    <message>
      <source>Row {row}, {column}:</source>
      <translation>Zeile {row}, {column}:</translation>
    </message>
    <message>
      <source>Row {row}:</source>
      <translation>Zeile {row}:</translation>
    </message>
    <message>
      <source>Say who it is…</source>
      <translation>Person zuordnen…</translation>
    </message>
    <message>
      <source>Take row {row} back</source>
      <translation>Zeile {row} zurückholen</translation>
    </message>
    <message>
      <source>left out by you</source>
      <translation>von Ihnen ausgelassen</translation>
    </message>
    <message>
      <source>nothing to solve</source>
      <translation>nichts zu lösen</translation>
    </message>
  </context>
  <context>
    <name>Proofs</name>
    <message>
      <source>Account name</source>
      <translation>Name des Kontos</translation>
    </message>
    <message numerus="yes">
      <source>Backup of %Ln people saved {time}</source>
      <translation>
        <numerusform>Sicherung von %Ln Person um {time} Uhr gespeichert</numerusform>
        <numerusform>Sicherung von %Ln Personen um {time} Uhr gespeichert</numerusform>
      </translation>
    </message>
    <message>
      <source>Everybody was read, {count} of {count}, at {time}</source>
      <translation>Alle Personen gelesen: {count} von {count}, um {time} Uhr</translation>
    </message>
    <message>
      <source>Everybody was read, {count} of {count}, at {time}; {archived} are archived</source>
      <translation>Alle Personen gelesen: {count} von {count}, um {time} Uhr; {archived} sind archiviert</translation>
    </message>
    <message>
      <source>List name</source>
      <translation>Name der Liste</translation>
    </message>
    <message>
      <source>Look at the names…</source>
      <translation>Namen ansehen…</translation>
    </message>
    <message>
      <source>Make the backup</source>
      <translation>Sicherung machen</translation>
    </message>
    <message>
      <source>No two rows have the same id, no row has an open problem</source>
      <translation>Keine Nummer kommt doppelt vor, keine Zeile hat ein offenes Problem</translation>
    </message>
    <message>
      <source>Nobody will be gone</source>
      <translation>Niemand wird entfernt</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Save a copy with ids…</source>
      <translation>Kopie mit Nummern speichern…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>The backup is being saved…</source>
      <translation>Die Sicherung wird gespeichert…</translation>
    </message>
    <message>
      <source>The copy with ids is saved: {name}</source>
      <translation>Die Kopie mit Nummern ist gespeichert: {name}</translation>
    </message>
    <message>
      <source>The name is another one</source>
      <translation>Der Name ist ein anderer</translation>
    </message>
    <message>
      <source>The name is still missing</source>
      <translation>Der Name fehlt noch</translation>
    </message>
    <message>
      <source>The number is another one</source>
      <translation>Die Zahl ist eine andere</translation>
    </message>
    <message>
      <source>The number is still missing</source>
      <translation>Die Zahl fehlt noch</translation>
    </message>
    <message>
      <source>There is no backup yet</source>
      <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
      <source>Type the account’s name and the number {count}</source>
      <translation>Tippen Sie den Namen des Kontos ein und die Zahl {count}</translation>
    </message>
    <message>
      <source>Type the list’s name and the number {count}</source>
      <translation>Tippen Sie den Namen der Liste ein und die Zahl {count}</translation>
    </message>
    <message numerus="yes">
      <source>You have looked at all %n names</source>
      <translation>
        <numerusform>Sie haben den Namen angesehen</numerusform>
        <numerusform>Sie haben alle %n Namen angesehen</numerusform>
      </translation>
    </message>
    <message>
      <source>{going} of {count} people ({share} %), replaced ones counted: within the limit of this account</source>
      <translation>{going} von {count} Personen ({share} %), ersetzte mitgezählt: innerhalb der Grenze dieses Kontos</translation>
    </message>
  </context>
  <context>
    <name>QuestionRow</name>
    <message numerus="yes">
      <source>%n row(s)</source>
      <translation>
        <numerusform>%n Zeile</numerusform>
        <numerusform>%n Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Choose, or have the field emptied for these %n people.</source>
      <translation>
        <numerusform>Wählen Sie, oder lassen Sie das Feld bei dieser Person leeren.</numerusform>
        <numerusform>Wählen Sie, oder lassen Sie das Feld bei diesen %n Personen leeren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Choose, or leave the field as it is for these %n people.</source>
      <translation>
        <numerusform>Wählen Sie, oder lassen Sie das Feld bei dieser Person, wie es ist.</numerusform>
        <numerusform>Wählen Sie, oder lassen Sie das Feld bei diesen %n Personen, wie es ist.</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Empty the field</source>
      <translation>Feld leeren</translation>
    </message>
    <message>
      <source>Leave the field as it is</source>
      <translation>Feld lassen, wie es ist</translation>
    </message>
    <message numerus="yes">
      <source>These %n people are imported; this field is emptied.</source>
      <translation>
        <numerusform>Diese Person wird importiert; dieses Feld wird geleert.</numerusform>
        <numerusform>Diese %n Personen werden importiert; dieses Feld wird geleert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These %n people are imported; this field stays as it is.</source>
      <translation>
        <numerusform>Diese Person wird importiert; dieses Feld bleibt, wie es ist.</numerusform>
        <numerusform>Diese %n Personen werden importiert; dieses Feld bleibt, wie es ist.</numerusform>
      </translation>
    </message>
    <message>
      <source>read like this in every row</source>
      <translation>in jeder Zeile so gelesen</translation>
    </message>
    <message>
      <source>{crm} does not know this here.</source>
      <translation>{crm} kennt das hier nicht.</translation>
    </message>
    <message>
      <source>{crm} knows only Yes and No here.</source>
      <translation>{crm} kennt hier nur Ja und Nein.</translation>
    </message>
    <message>
      <source>{value} means</source>
      <translation>{value} bedeutet</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>Comparing both lists…</source>
      <translation>Beide Listen werden verglichen…</translation>
    </message>
    <message>
      <source>Copy from {when}</source>
      <translation>Stand {when}</translation>
    </message>
    <message>
      <source>Could not read again · copy from {when}</source>
      <translation>Konnte nicht neu gelesen werden · Stand {when}</translation>
    </message>
    <message>
      <source>Could not read {crm} again. You see the copy from {when}.</source>
      <translation>{crm} konnte nicht neu gelesen werden. Sie sehen, was {when} gelesen wurde.</translation>
    </message>
    <message>
      <source>Data read {when}</source>
      <translation>Daten gelesen {when}</translation>
    </message>
    <message>
      <source>Everything is in step</source>
      <translation>Alles ist auf gleichem Stand</translation>
    </message>
    <message>
      <source>Kept on this computer</source>
      <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
      <source>Nothing is changed by reading. You can go on working in other tabs.</source>
      <translation>Durch das Lesen ändert sich nichts. Sie können in anderen Reitern weiterarbeiten.</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message>
      <source>Offline · saved copy of {day}</source>
      <translation>Offline · gespeicherte Kopie vom {day}</translation>
    </message>
    <message>
      <source>Online · data read {when}</source>
      <translation>Online · Stand {when}</translation>
    </message>
    <message>
      <source>Our contacts and {account} say the same about everybody, as read at {time}.</source>
      <translation>„Unsere Kontakte“ und {account} sagen über alle dasselbe, gelesen um {time} Uhr.</translation>
    </message>
    <message>
      <source>Our contacts and {account} say the same, as read at {time}, but for those who are left on purpose.</source>
      <translation>„Unsere Kontakte“ und {account} sagen dasselbe, gelesen um {time} Uhr, bis auf die, die mit Absicht so bleiben.</translation>
    </message>
    <message>
      <source>Read now</source>
      <translation>Jetzt lesen</translation>
    </message>
    <message>
      <source>Read {when}</source>
      <translation>Gelesen {when}</translation>
    </message>
    <message>
      <source>Reading {account}…</source>
      <translation>{account} wird gelesen…</translation>
    </message>
    <message>
      <source>Reading {account}… {count} so far</source>
      <translation>{account} wird gelesen… {count} bisher</translation>
    </message>
    <message>
      <source>Saved copy from {day}. You can look; changes wait.</source>
      <translation>Gespeicherte Kopie vom {day}. Sie können nachsehen; Änderungen müssen warten.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
      <source>Show %n who are left</source>
      <translation>
        <numerusform>%n belassene Person zeigen</numerusform>
        <numerusform>%n belassene Personen zeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>These contacts were not read yet</source>
      <translation>Diese Kontakte wurden noch nicht gelesen</translation>
    </message>
    <message>
      <source>This account is being synced</source>
      <translation>Dieses Konto wird gerade abgeglichen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>When it is done, both sides can be compared again.</source>
      <translation>Wenn das erledigt ist, lassen sich beide Seiten wieder vergleichen.</translation>
    </message>
    <message>
      <source>being read</source>
      <translation>wird gelesen</translation>
    </message>
    <message>
      <source>kept on this computer</source>
      <translation>auf diesem Computer gespeichert</translation>
    </message>
    <message>
      <source>not read yet</source>
      <translation>noch nicht gelesen</translation>
    </message>
    <message>
      <source>read {when}</source>
      <translation>gelesen {when}</translation>
    </message>
    <message>
      <source>{day}</source>
      <comment>another day, as in: read 3 May</comment>
      <translation>am {day}</translation>
    </message>
    <message>
      <source>{time}</source>
      <comment>today, as in: read 10:42</comment>
      <translation>um {time} Uhr</translation>
    </message>
  </context>
  <context>
    <name>ReadingBar</name>
    <message>
      <source>Central European (Windows)</source>
      <translation>Mitteleuropäisch (Windows)</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Zeichensatz</translation>
    </message>
    <message>
      <source>Headings</source>
      <translation>Überschriften</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Row {row}</source>
      <translation>Zeile {row}</translation>
    </message>
    <message>
      <source>Separated by</source>
      <translation>Trennzeichen</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <source>Unicode (UTF-16)</source>
      <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <source>Unicode (UTF-8, marked)</source>
      <translation>Unicode (UTF-8, markiert)</translation>
    </message>
    <message>
      <source>Western (ISO)</source>
      <translation>Westlich (ISO)</translation>
    </message>
    <message>
      <source>Western (Mac)</source>
      <translation>Westlich (Mac)</translation>
    </message>
    <message>
      <source>Western (Windows)</source>
      <translation>Westlich (Windows)</translation>
    </message>
    <message>
      <source>comma</source>
      <translation>Komma</translation>
    </message>
    <message>
      <source>semicolon</source>
      <translation>Semikolon</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>Tabulator</translation>
    </message>
    <message>
      <source>vertical bar</source>
      <translation>Senkrechter Strich</translation>
    </message>
  </context>
  <context>
    <name>ReadingState</name>
    <message>
      <source>Reading…</source>
      <translation>Wird gelesen…</translation>
    </message>
    <message>
      <source>Reading… {number} so far</source>
      <translation>Wird gelesen… {number} bisher</translation>
    </message>
    <message>
      <source>up to {day}</source>
      <translation>bis {day}</translation>
    </message>
  </context>
  <context>
    <name>RecentFiles</name>
    <message>
      <source>Clear the list</source>
      <translation>Dateiliste leeren</translation>
    </message>
    <message>
      <source>Recent files</source>
      <translation>Zuletzt verwendete Dateien</translation>
    </message>
  </context>
  <context>
    <name>RecordFooter</name>
    <message numerus="yes">
      <source>%n changes</source>
      <translation>
        <numerusform>%n geändert</numerusform>
        <numerusform>%n geändert</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>No changes</source>
      <translation>Keine Änderungen</translation>
    </message>
    <message>
      <source>Only to look at</source>
      <translation>Nur zum Ansehen</translation>
    </message>
    <message>
      <source>Review…</source>
      <translation>Prüfen…</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Wird gespeichert…</translation>
    </message>
  </context>
  <context>
    <name>RecordForm</name>
    <message>
      <source>New person</source>
      <translation>Neue Person</translation>
    </message>
    <message>
      <source>Nothing is sent before you save.</source>
      <translation>Nichts wird gesendet, bevor Sie speichern.</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Ohne Namen</translation>
    </message>
  </context>
  <context>
    <name>RecordHead</name>
    <message>
      <source>Close the record</source>
      <translation>Datensatz schließen</translation>
    </message>
    <message>
      <source>Events of this person</source>
      <translation>Ereignisse dieser Person</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
  </context>
  <context>
    <name>RecordPage</name>
    <message numerus="yes">
      <source>%n changes to one person are not saved.</source>
      <translation>
        <numerusform>%n Änderung an einer Person ist nicht gespeichert.</numerusform>
        <numerusform>%n Änderungen an einer Person sind nicht gespeichert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Edit this record</source>
      <translation>Diesen Datensatz bearbeiten</translation>
    </message>
  </context>
  <context>
    <name>RequestsPage</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Content of the request</source>
      <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
      <source>Nothing has been sent yet. For technicians: every request in order. The key is not shown.</source>
      <translation>Es wurde noch nichts gesendet. Für Techniker: alle Anfragen der Reihe nach. Der Schlüssel wird nicht gezeigt.</translation>
    </message>
    <message>
      <source>Requests</source>
      <translation>Anfragen</translation>
    </message>
    <message>
      <source>This request has no content.</source>
      <translation>Diese Anfrage hat keinen Inhalt.</translation>
    </message>
    <message>
      <source>What will be sent</source>
      <translation>Was gesendet wird</translation>
    </message>
  </context>
  <context>
    <name>Results</name>
    <message>
      <source>Clear filters</source>
      <translation>Filter aufheben</translation>
    </message>
    <message>
      <source>No event matches</source>
      <translation>Kein Ereignis passt</translation>
    </message>
    <message>
      <source>Saved as {file}</source>
      <translation>Gespeichert als {file}</translation>
    </message>
    <message>
      <source>Search these events</source>
      <translation>In diesen Ereignissen suchen</translation>
    </message>
    <message>
      <source>Showing {shown} of {total}</source>
      <translation>{shown} von {total}</translation>
    </message>
  </context>
  <context>
    <name>ResultsSheet</name>
    <message>
      <source>All {count} rows</source>
      <translation>Alle {count} Zeilen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose where…</source>
      <translation>Speicherort wählen…</translation>
    </message>
    <message>
      <source>Only {count} not done</source>
      <translation>Nur {count} nicht erledigte</translation>
    </message>
    <message>
      <source>Refused, not sent, in doubt, or with a problem. Rows that you left out are not among them.</source>
      <translation>Abgelehnt, nicht gesendet, ungewiss oder mit einem Problem. Zeilen, die Sie ausgelassen haben, sind nicht dabei.</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>Rows that were the same are there, too.</source>
      <translation>Zeilen, an denen sich nichts geändert hat, sind auch dabei.</translation>
    </message>
    <message>
      <source>Save the results</source>
      <translation>Ergebnisse speichern</translation>
    </message>
    <message>
      <source>{file} with all its columns as they were imported, and three more: the number of the row, what came of it, and why. You can put it right and import it again; the three columns do no harm there.</source>
      <translation>{file} mit allen Spalten, wie sie importiert wurden, und drei weiteren: die Nummer der Zeile, was aus ihr wurde und warum. Sie können sie berichtigen und noch einmal importieren; die drei Spalten stören dabei nicht.</translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message numerus="yes">
      <source>%n lines are different now.</source>
      <translation>
        <numerusform>%n Zeile ist jetzt anders.</numerusform>
        <numerusform>%n Zeilen sind jetzt anders.</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Compared with {crm} as read {time}</source>
      <translation>Verglichen mit {crm}, gelesen {time}</translation>
    </message>
    <message>
      <source>Go back and look again.</source>
      <translation>Gehen Sie zurück und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
      <source>Go back to carry this out.</source>
      <translation>Gehen Sie zurück, um das auszuführen.</translation>
    </message>
    <message>
      <source>Only what the run added is removed. Whoever was there before stays.</source>
      <translation>Entfernt wird nur, was dieser Vorgang angelegt hat. Wer vorher da war, bleibt.</translation>
    </message>
    <message>
      <source>The list has changed since this plan was made.</source>
      <translation>Die Liste hat sich geändert, seit dieser Plan erstellt wurde.</translation>
    </message>
    <message>
      <source>The list has changed, so the plan was worked out again.</source>
      <translation>Die Liste hat sich geändert, deshalb wurde der Plan neu berechnet.</translation>
    </message>
    <message>
      <source>There is nothing to send.</source>
      <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
      <source>This account is read only. Change that in the settings.</source>
      <translation>In diesem Konto darf nur gelesen werden. Ändern Sie das in den Einstellungen.</translation>
    </message>
    <message>
      <source>Working it out…</source>
      <translation>Wird berechnet…</translation>
    </message>
  </context>
  <context>
    <name>RoundSteps</name>
    <message>
      <source>A mirror makes the list the same as a file: whoever is not in the file is deleted.</source>
      <translation>Spiegeln macht die Liste genauso wie eine Datei: Wer nicht darin steht, wird gelöscht.</translation>
    </message>
    <message>
      <source>A round through Contact Desk</source>
      <translation>Ein Rundgang durch Contact Desk</translation>
    </message>
    <message>
      <source>An undo is a plan like any other: first you see what it does, then you start it.</source>
      <translation>Auch das Zurücknehmen ist ein Plan: Erst sehen Sie, was er tut, dann starten Sie ihn.</translation>
    </message>
    <message>
      <source>Choose the practice file</source>
      <translation>Wählen Sie die Übungsdatei</translation>
    </message>
    <message>
      <source>Click a line, or press Enter on it. All that is known about the person then stands beside it.</source>
      <translation>Klicken Sie auf eine Zeile, oder drücken Sie dort die Eingabetaste. Daneben steht dann alles.</translation>
    </message>
    <message>
      <source>Each account has a tab of its own. Below its name stands whether it is practice or real.</source>
      <translation>Jedes Konto hat einen eigenen Reiter. Unter seinem Namen steht, ob es Übung oder echt ist.</translation>
    </message>
    <message>
      <source>Every run is kept, with each person before and after. You always find it under Activity.</source>
      <translation>Jeder Vorgang bleibt im Protokoll, mit jeder Person vorher und nachher.</translation>
    </message>
    <message>
      <source>Everybody is in the list again</source>
      <translation>Alle stehen wieder in der Liste</translation>
    </message>
    <message>
      <source>Go there</source>
      <translation>Dorthin gehen</translation>
    </message>
    <message>
      <source>Go to the tab “{account}” {environment}</source>
      <translation>Gehen Sie zum Reiter „{account}“ {environment}</translation>
    </message>
    <message>
      <source>It was made for you: this list as it stands, without {count} people.</source>
      <translation>Sie ist für Sie vorbereitet: diese Liste, wie sie ist, aber ohne {count} Personen.</translation>
    </message>
    <message>
      <source>Look at the plan, and start it</source>
      <translation>Sehen Sie den Plan an, und starten Sie ihn</translation>
    </message>
    <message>
      <source>Not in the file: {names}. “Keep” would keep somebody. Nothing has been sent yet.</source>
      <translation>Es fehlen: {names}. Mit „Behalten“ bliebe jemand. Gesendet ist noch nichts.</translation>
    </message>
    <message>
      <source>Open one</source>
      <translation>Einen öffnen</translation>
    </message>
    <message>
      <source>Open somebody’s record</source>
      <translation>Öffnen Sie einen Datensatz</translation>
    </message>
    <message>
      <source>Press “Mirror…”</source>
      <translation>Drücken Sie „Spiegeln…“</translation>
    </message>
    <message>
      <source>Press “Next” until you see who would be deleted</source>
      <translation>Drücken Sie „Weiter“, bis Sie sehen, wer gelöscht würde</translation>
    </message>
    <message>
      <source>See who would be deleted</source>
      <translation>Sehen Sie nach, wer gelöscht würde</translation>
    </message>
    <message>
      <source>Take it back: press “Undo…”</source>
      <translation>Nehmen Sie es zurück: „Rückgängig machen…“</translation>
    </message>
    <message>
      <source>Take the practice file</source>
      <translation>Übungsdatei nehmen</translation>
    </message>
    <message>
      <source>That was the round. The plus sign at the top connects your own lists. Help is under F1.</source>
      <translation>Das war der Rundgang. Eigene Konten richten Sie mit dem Plus oben ein. Hilfe gibt es unter F1.</translation>
    </message>
    <message>
      <source>The name is “{list}”. Nobody types both by mistake: that is what they are for.</source>
      <translation>Der Name ist „{list}“. Niemand tippt beides aus Versehen ein: Dafür ist es da.</translation>
    </message>
    <message>
      <source>The steps show how the file was understood, and what is odd in it. Here all is well.</source>
      <translation>Die Schritte zeigen, wie die Datei verstanden wurde und was darin seltsam ist. Hier ist alles gut.</translation>
    </message>
    <message>
      <source>Type the list’s name and the number, then press the red button</source>
      <translation>Tippen Sie Name und Zahl ein, dann drücken Sie die rote Schaltfläche</translation>
    </message>
    <message>
      <source>You delete {count} invented people from a practice list, and bring them back. Your real lists stay as they are.</source>
      <translation>Sie löschen {count} erfundene Personen aus einer Übungsliste und holen sie zurück. Ihre echten Listen bleiben, wie sie sind.</translation>
    </message>
  </context>
  <context>
    <name>RowMenu</name>
    <message>
      <source>Copy as a table</source>
      <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
  </context>
  <context>
    <name>RowsBar</name>
    <message>
      <source>Only rows with problems</source>
      <translation>Nur Zeilen mit Problemen</translation>
    </message>
    <message>
      <source>Row above</source>
      <translation>Zeile darüber</translation>
    </message>
    <message>
      <source>Row below</source>
      <translation>Zeile darunter</translation>
    </message>
  </context>
  <context>
    <name>RunActions</name>
    <message>
      <source>Check and continue</source>
      <translation>Nachsehen und weitermachen</translation>
    </message>
    <message>
      <source>Check what happened</source>
      <translation>Nachsehen, was geschehen ist</translation>
    </message>
    <message>
      <source>Restore from backup…</source>
      <translation>Aus Sicherung wiederherstellen…</translation>
    </message>
    <message>
      <source>Save or print receipt</source>
      <translation>Beleg speichern oder drucken</translation>
    </message>
    <message>
      <source>Save results…</source>
      <translation>Ergebnisse speichern…</translation>
    </message>
    <message>
      <source>Save rows to correct…</source>
      <translation>Zeilen zum Berichtigen speichern…</translation>
    </message>
    <message>
      <source>Try {count} again…</source>
      <translation>{count} noch einmal versuchen…</translation>
    </message>
    <message>
      <source>Try {count} failed again…</source>
      <translation>{count} misslungene noch einmal versuchen…</translation>
    </message>
    <message>
      <source>Undo both sides…</source>
      <translation>Beide Seiten rückgängig machen…</translation>
    </message>
    <message>
      <source>Undo this side…</source>
      <translation>Nur diese Seite rückgängig machen…</translation>
    </message>
    <message>
      <source>Undo…</source>
      <translation>Rückgängig machen…</translation>
    </message>
  </context>
  <context>
    <name>RunDetail</name>
    <message>
      <source>People of this run</source>
      <translation>Personen dieses Vorgangs</translation>
    </message>
    <message>
      <source>Save as spreadsheet…</source>
      <translation>Als Tabelle speichern…</translation>
    </message>
  </context>
  <context>
    <name>RunHead</name>
    <message>
      <source>The mirror was stopped before the removal.</source>
      <translation>Das Spiegeln wurde vor dem Entfernen angehalten.</translation>
    </message>
    <message>
      <source>the same rows</source>
      <translation>dieselben Zeilen</translation>
    </message>
  </context>
  <context>
    <name>RunNews</name>
    <message>
      <source>Check and continue</source>
      <translation>Nachsehen und weitermachen</translation>
    </message>
    <message>
      <source>Show result</source>
      <translation>Ergebnis zeigen</translation>
    </message>
    <message>
      <source>{run} has ended.</source>
      <translation>{run} ist beendet.</translation>
    </message>
  </context>
  <context>
    <name>RunPage</name>
    <message>
      <source>Back to the contacts</source>
      <translation>Zurück zu den Kontakten</translation>
    </message>
  </context>
  <context>
    <name>RunProgress</name>
    <message>
      <source>Batch {number} of {count}</source>
      <translation>Paket {number} von {count}</translation>
    </message>
    <message>
      <source>Everything was sent. Now we read back what came of it.</source>
      <translation>Alles ist gesendet. Jetzt lesen wir zurück, was daraus wurde.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weitermachen</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Paused. Nothing is sent until you go on.</source>
      <translation>Pause. Nichts wird gesendet, bis Sie weitermachen.</translation>
    </message>
    <message>
      <source>Stop after this batch</source>
      <translation>Nach diesem Paket anhalten</translation>
    </message>
    <message>
      <source>Taking out whoever is not in the file, as approved…</source>
      <translation>Wer nicht in der Datei steht, wird herausgenommen, wie bestätigt…</translation>
    </message>
    <message>
      <source>What has happened</source>
      <translation>Was geschehen ist</translation>
    </message>
    <message>
      <source>You can go on working. We tell you when it is done.</source>
      <translation>Sie können weiterarbeiten. Das Programm meldet sich, wenn es erledigt ist.</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <translation>noch etwa {time}</translation>
    </message>
    <message>
      <source>running for {time}</source>
      <translation>läuft seit {time}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n people</source>
      <translation>
        <numerusform>{done} von %n Person</numerusform>
        <numerusform>{done} von %n Personen</numerusform>
      </translation>
    </message>
    <message>
      <source>{rate} people a second</source>
      <translation>{rate} Personen je Sekunde</translation>
    </message>
  </context>
  <context>
    <name>RunWatch</name>
    <message numerus="yes">
      <source>%n are in doubt. First we look at what happened to them.</source>
      <translation>
        <numerusform>%n ist ungewiss. Zuerst sehen wir nach, was daraus wurde.</numerusform>
        <numerusform>%n sind ungewiss. Zuerst sehen wir nach, was daraus wurde.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n running · {share} %</source>
      <translation>
        <numerusform>%n läuft · {share} %</numerusform>
        <numerusform>%n laufen · {share} %</numerusform>
      </translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Nobody is in doubt. The rest can be sent now.</source>
      <translation>Niemand ist ungewiss. Der Rest kann jetzt gesendet werden.</translation>
    </message>
    <message>
      <source>nothing running</source>
      <translation>nichts läuft</translation>
    </message>
    <message>
      <source>{run} stopped after {done} of {total}.</source>
      <translation>{run} hat nach {done} von {total} angehalten.</translation>
    </message>
    <message>
      <source>{run}: {done} of {total}</source>
      <translation>{run}: {done} von {total}</translation>
    </message>
  </context>
  <context>
    <name>SamePeople</name>
    <message numerus="yes">
      <source>%n people differ from a row of your file only by lost zeros or spaces.</source>
      <translation>
        <numerusform>%n Person unterscheidet sich von einer Zeile Ihrer Datei nur durch verlorene Nullen oder Leerzeichen.</numerusform>
        <numerusform>%n Personen unterscheiden sich von einer Zeile Ihrer Datei nur durch verlorene Nullen oder Leerzeichen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people differ from a row of your file only by lost zeros or spaces: they are removed and added again as new people.</source>
      <translation>
        <numerusform>%n Person unterscheidet sich von einer Zeile Ihrer Datei nur durch verlorene Nullen oder Leerzeichen: Der alte Eintrag wird entfernt und die Person neu angelegt.</numerusform>
        <numerusform>%n Personen unterscheiden sich von einer Zeile Ihrer Datei nur durch verlorene Nullen oder Leerzeichen: Die alten Einträge werden entfernt und die Personen neu angelegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people have another id in your file, or none: they are removed and added again as new people.</source>
      <translation>
        <numerusform>%n Person hat in Ihrer Datei eine andere Nummer oder keine: Der alte Eintrag wird entfernt und die Person neu angelegt.</numerusform>
        <numerusform>%n Personen haben in Ihrer Datei eine andere Nummer oder keine: Die alten Einträge werden entfernt und die Personen neu angelegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people surely are in your file, but their row has another id or none.</source>
      <translation>
        <numerusform>%n Person steht sicher in Ihrer Datei, aber ihre Zeile hat eine andere Nummer oder keine.</numerusform>
        <numerusform>%n Personen stehen sicher in Ihrer Datei, aber ihre Zeilen haben eine andere Nummer oder keine.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Treat %n as the same person</source>
      <translation>
        <numerusform>Als dieselbe Person behandeln</numerusform>
        <numerusform>Bei allen %n: dieselbe Person</numerusform>
      </translation>
    </message>
    <message>
      <source>Treated as the same, they stay, and nobody is added twice.</source>
      <translation>Als dieselbe Person behandelt, bleiben sie in der Liste, und niemand wird doppelt angelegt.</translation>
    </message>
  </context>
  <context>
    <name>SaveSteps</name>
    <message numerus="yes">
      <source>%n conflicts to answer</source>
      <translation>
        <numerusform>%n Konflikt zu klären</numerusform>
        <numerusform>%n Konflikte zu klären</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n problems</source>
      <translation>
        <numerusform>%n Problem</numerusform>
        <numerusform>%n Probleme</numerusform>
      </translation>
    </message>
    <message>
      <source>Before both changes: {value}</source>
      <translation>Vor beiden Änderungen: {value}</translation>
    </message>
    <message>
      <source>Keep as it was</source>
      <translation>Lassen, wie es war</translation>
    </message>
    <message>
      <source>Keep subscribed</source>
      <translation>Angemeldet lassen</translation>
    </message>
    <message>
      <source>Now in {crm}</source>
      <translation>Jetzt in {crm}</translation>
    </message>
    <message>
      <source>Save for good</source>
      <translation>Endgültig speichern</translation>
    </message>
    <message>
      <source>Save this for good?</source>
      <translation>Das endgültig speichern?</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Sent, not yet confirmed</source>
      <translation>Gesendet, noch nicht bestätigt</translation>
    </message>
    <message>
      <source>Set {field} of {person} to “{value}” for good?</source>
      <translation>{field} von {person} endgültig auf „{value}“ setzen?</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>Geklärt</translation>
    </message>
    <message>
      <source>Unsubscribe {person} for good?</source>
      <translation>{person} endgültig abmelden?</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>Ihre Eingabe</translation>
    </message>
    <message>
      <source>changed {when}</source>
      <translation>geändert {when}</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>typed {when}</source>
      <translation>eingetippt {when}</translation>
    </message>
    <message>
      <source>{field} was changed in {crm} while you were editing</source>
      <translation>{field} wurde in {crm} geändert, während Sie daran arbeiteten</translation>
    </message>
  </context>
  <context>
    <name>Saving</name>
    <message>
      <source>Plan {source}</source>
      <translation>Plan {source}</translation>
    </message>
    <message>
      <source>Save as spreadsheet…</source>
      <translation>Als Tabelle speichern…</translation>
    </message>
    <message>
      <source>Save or print</source>
      <translation>Speichern oder drucken</translation>
    </message>
    <message>
      <source>Save the plan</source>
      <translation>Plan speichern</translation>
    </message>
    <message>
      <source>Spreadsheet (*.xlsx *.csv)</source>
      <translation>Tabelle (*.xlsx *.csv)</translation>
    </message>
  </context>
  <context>
    <name>SavingSheet</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>{done} of {total} written</source>
      <translation>{done} von {total} geschrieben</translation>
    </message>
  </context>
  <context>
    <name>ScopeLine</name>
    <message>
      <source>Choose from what the key can see</source>
      <translation>Wählen, was der Schlüssel sehen kann</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Type the id…</source>
      <translation>Eintippen…</translation>
    </message>
  </context>
  <context>
    <name>ScopeSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Take this one</source>
      <translation>Diese nehmen</translation>
    </message>
    <message>
      <source>There is none to choose.</source>
      <translation>Es gibt keine zur Auswahl.</translation>
    </message>
    <message>
      <source>What this key can see</source>
      <translation>Was dieser Schlüssel sehen kann</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
  </context>
  <context>
    <name>Section</name>
    <message numerus="yes">
      <source>Show %n hidden fields</source>
      <translation>
        <numerusform>%n verborgenes Feld zeigen</numerusform>
        <numerusform>%n verborgene Felder zeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>This can only be set when a person is added.</source>
      <translation>Das lässt sich nur setzen, wenn eine Person angelegt wird.</translation>
    </message>
    <message>
      <source>{verb}…</source>
      <translation>{verb}…</translation>
    </message>
  </context>
  <context>
    <name>SectionHead</name>
    <message numerus="yes">
      <source>%Ln kept</source>
      <translation>
        <numerusform>%Ln behalten</numerusform>
        <numerusform>%Ln behalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep all %n</source>
      <translation>
        <numerusform>Diese Person behalten</numerusform>
        <numerusform>Alle %n behalten</numerusform>
      </translation>
    </message>
    <message>
      <source>Will be replaced ({count})</source>
      <translation>Zu ersetzen ({count})</translation>
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%n ausgewählt</numerusform>
        <numerusform>%n ausgewählt</numerusform>
      </translation>
    </message>
    <message>
      <source>All {count}</source>
      <translation>Alle {count}</translation>
    </message>
    <message>
      <source>Copy into Our contacts…</source>
      <translation>In „Unsere Kontakte“ übernehmen…</translation>
    </message>
    <message>
      <source>Copy {count} into Our contacts…</source>
      <translation>{count} in „Unsere Kontakte“ übernehmen…</translation>
    </message>
    <message>
      <source>Edit {count}…</source>
      <translation>{count} bearbeiten…</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Bearbeiten…</translation>
    </message>
    <message>
      <source>Export {count}…</source>
      <translation>{count} exportieren…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Select all {count}</source>
      <translation>Alle {count} auswählen</translation>
    </message>
    <message>
      <source>Select nothing</source>
      <translation>Nichts auswählen</translation>
    </message>
    <message>
      <source>You see each change before it is made.</source>
      <translation>Sie sehen jede Änderung, bevor sie gemacht wird.</translation>
    </message>
  </context>
  <context>
    <name>ServerCondition</name>
    <message>
      <source>Any of</source>
      <translation>Eines von</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <source>Condition</source>
      <translation>Bedingung</translation>
    </message>
    <message>
      <source>Look for</source>
      <translation>Gesucht</translation>
    </message>
    <message>
      <source>Tick at least one.</source>
      <translation>Haken Sie mindestens eines an.</translation>
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation>Tippen Sie ein, wonach gesucht werden soll.</translation>
    </message>
  </context>
  <context>
    <name>ServerFilters</name>
    <message>
      <source>Any</source>
      <translation>Beliebig</translation>
    </message>
    <message numerus="yes">
      <source>Asking… %n so far</source>
      <translation>
        <numerusform>Es wird gefragt… %n bisher</numerusform>
        <numerusform>Es wird gefragt… %n bisher</numerusform>
      </translation>
    </message>
    <message>
      <source>In {crm}</source>
      <translation>In {crm}</translation>
    </message>
    <message>
      <source>type, then Enter</source>
      <translation>Text, dann Enter</translation>
    </message>
  </context>
  <context>
    <name>ShapeMenu</name>
    <message>
      <source>Join with other columns…</source>
      <translation>Mit anderen Spalten zusammenfügen…</translation>
    </message>
    <message>
      <source>Split at the first comma</source>
      <translation>Beim ersten Komma teilen</translation>
    </message>
    <message>
      <source>Split at the first space</source>
      <translation>Beim ersten Leerzeichen teilen</translation>
    </message>
    <message>
      <source>Split into postcode and city</source>
      <translation>In Postleitzahl und Ort teilen</translation>
    </message>
    <message>
      <source>Split into street, postcode, city and country</source>
      <translation>In Straße, Postleitzahl, Ort und Land teilen</translation>
    </message>
    <message>
      <source>Split into title, first and last name</source>
      <translation>In Titel, Vor- und Nachname teilen</translation>
    </message>
    <message>
      <source>Take this column away</source>
      <translation>Diese Spalte wegnehmen</translation>
    </message>
  </context>
  <context>
    <name>Side</name>
    <message>
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
  </context>
  <context>
    <name>SidesReviewPage</name>
    <message>
      <source>A list has changed since this was compared.</source>
      <translation>Eine Liste hat sich seit dem Vergleich geändert.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Go back and look again.</source>
      <translation>Gehen Sie zurück und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
      <source>Which side is shown</source>
      <translation>Welche Seite gezeigt wird</translation>
    </message>
    <message>
      <source>Working it out…</source>
      <translation>Wird berechnet…</translation>
    </message>
    <message>
      <source>{name}: {count}</source>
      <translation>{name}: {count}</translation>
    </message>
  </context>
  <context>
    <name>Source</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Datei wählen</translation>
    </message>
    <message>
      <source>Spreadsheets, text and contacts (*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods *.vcf *.json *.ndjson *.jsonl)</source>
      <translation>Tabellen, Text und Kontakte (*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods *.vcf *.json *.ndjson *.jsonl)</translation>
    </message>
    <message>
      <source>The clipboard is empty. Copy the rows in your spreadsheet, then paste here.</source>
      <translation>Die Zwischenablage ist leer. Kopieren Sie die Zeilen in Ihrer Tabelle und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
      <source>These are several files. Drop one at a time.</source>
      <translation>Das sind mehrere Dateien. Ziehen Sie eine nach der anderen hierher.</translation>
    </message>
    <message>
      <source>This is not a file on this computer. Save it here first, then drop it.</source>
      <translation>Das ist keine Datei auf diesem Computer. Speichern Sie sie zuerst hier, und ziehen Sie sie dann hierher.</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>current step</source>
      <translation>jetziger Schritt</translation>
    </message>
    <message>
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>to come</source>
      <translation>steht noch aus</translation>
    </message>
  </context>
  <context>
    <name>StoppedMirror</name>
    <message>
      <source>Compare again…</source>
      <translation>Noch einmal vergleichen…</translation>
    </message>
    <message>
      <source>Compares {file} with the list as it is now. Nothing happens before you say so.</source>
      <translation>Vergleicht {file} mit der Liste, wie sie jetzt ist. Es geschieht nichts, bevor Sie zustimmen.</translation>
    </message>
    <message>
      <source>Puts back what was changed, and removes again whoever was added.</source>
      <translation>Setzt zurück, was geändert wurde, und entfernt wieder, wer von diesem Vorgang angelegt wurde.</translation>
    </message>
    <message>
      <source>Remove the duplicates…</source>
      <translation>Doppelte entfernen…</translation>
    </message>
    <message numerus="yes">
      <source>Removes the %n entries that were added; the old ones stay.</source>
      <translation>
        <numerusform>Entfernt den %n neu angelegten Eintrag; der alte bleibt.</numerusform>
        <numerusform>Entfernt die %n neu angelegten Einträge; die alten bleiben.</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo everything…</source>
      <translation>Alles rückgängig machen…</translation>
    </message>
  </context>
  <context>
    <name>SubmitSheet</name>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Submit a file by address</source>
      <translation>Datei per Adresse einreichen</translation>
    </message>
    <message>
      <source>Submit it to {place}</source>
      <translation>Bei {place} einreichen</translation>
    </message>
    <message>
      <source>The address is still missing.</source>
      <translation>Die Adresse fehlt noch.</translation>
    </message>
    <message>
      <source>{crm} fetches a file that was saved here and put on a web server under its name, and carries out every line of it. What came of each is shown as a run.</source>
      <translation>{crm} holt eine Datei ab, die hier gespeichert und unter ihrem Namen auf einen Webserver gelegt wurde, und führt jede Zeile daraus aus. Was aus jeder wurde, zeigt ein Vorgang.</translation>
    </message>
  </context>
  <context>
    <name>Sums</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Keep these decisions</source>
      <translation>Diese Entscheidungen merken</translation>
    </message>
    <message>
      <source>Review…</source>
      <translation>Prüfen…</translation>
    </message>
  </context>
  <context>
    <name>SyncDelegate</name>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
  </context>
  <context>
    <name>SyncModel</name>
    <message>
      <source>Our contacts</source>
      <translation>Unsere Kontakte</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Was geschieht</translation>
    </message>
  </context>
  <context>
    <name>SyncPage</name>
    <message>
      <source>A list has changed since both were compared.</source>
      <translation>Eine Liste hat sich geändert, seit beide verglichen wurden.</translation>
    </message>
    <message>
      <source>Look again, so that nothing is decided about old values.</source>
      <translation>Sehen Sie noch einmal nach, damit nicht über alte Werte entschieden wird.</translation>
    </message>
    <message>
      <source>Our contacts</source>
      <translation>Unsere Kontakte</translation>
    </message>
    <message>
      <source>Our contacts and {account}</source>
      <translation>„Unsere Kontakte“ und {account}</translation>
    </message>
    <message>
      <source>Start again from {name}</source>
      <translation>Neu beginnen mit {name}</translation>
    </message>
    <message>
      <source>Sync with {crm}</source>
      <translation>Mit {crm} abgleichen</translation>
    </message>
    <message>
      <source>What you chose for these people is not kept.</source>
      <translation>Was Sie für diese Personen gewählt haben, wird nicht aufbewahrt.</translation>
    </message>
    <message>
      <source>compared {time}</source>
      <translation>verglichen {time}</translation>
    </message>
    <message>
      <source>everything was last read {when}</source>
      <translation>alles zuletzt gelesen {when}</translation>
    </message>
    <message>
      <source>last sync {when}</source>
      <translation>letzter Abgleich {when}</translation>
    </message>
    <message>
      <source>never synced</source>
      <translation>noch nie abgeglichen</translation>
    </message>
  </context>
  <context>
    <name>SyncReviewPage</name>
    <message>
      <source>Our contacts and {account}: what changes on each side</source>
      <translation>„Unsere Kontakte“ und {account}: was sich auf jeder Seite ändert</translation>
    </message>
    <message>
      <source>Review: sync with {crm}</source>
      <translation>Prüfen: Abgleich mit {crm}</translation>
    </message>
    <message>
      <source>Sync with {place}</source>
      <translation>Mit {place} abgleichen</translation>
    </message>
  </context>
  <context>
    <name>SyncRunPage</name>
    <message>
      <source>Look again</source>
      <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
      <source>Noting what both sides agree on…</source>
      <translation>Es wird festgehalten, worin beide Seiten übereinstimmen…</translation>
    </message>
    <message>
      <source>Our contacts and {account}</source>
      <translation>„Unsere Kontakte“ und {account}</translation>
    </message>
    <message>
      <source>Step {number} of {count}: {account}</source>
      <translation>Schritt {number} von {count}: {account}</translation>
    </message>
    <message>
      <source>Sync with {crm}</source>
      <translation>Mit {crm} abgleichen</translation>
    </message>
    <message>
      <source>Which side is shown</source>
      <translation>Welche Seite gezeigt wird</translation>
    </message>
    <message>
      <source>{name}: {count}</source>
      <translation>{name}: {count}</translation>
    </message>
  </context>
  <context>
    <name>Tab</name>
    <message>
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <source>Leave this page?</source>
      <translation>Diese Seite verlassen?</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
  </context>
  <context>
    <name>TableHeader</name>
    <message>
      <source>Column headings</source>
      <translation>Spaltenüberschriften</translation>
    </message>
    <message>
      <source>sorted from first to last</source>
      <translation>aufsteigend sortiert</translation>
    </message>
    <message>
      <source>sorted from last to first</source>
      <translation>absteigend sortiert</translation>
    </message>
  </context>
  <context>
    <name>TableView</name>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
  </context>
  <context>
    <name>TakeSheet</name>
    <message>
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Copy people from an account</source>
      <translation>Personen aus einem Konto übernehmen</translation>
    </message>
    <message>
      <source>Everybody in it who is not archived. Whoever has the same name and e-mail address as somebody here is the same person: only what is empty here is filled. You see each change before it is made.</source>
      <translation>Alle darin, die nicht archiviert sind. Wer denselben Namen und dieselbe E-Mail-Adresse hat wie jemand hier, ist dieselbe Person: nur was hier leer ist, wird gefüllt. Sie sehen jede Änderung, bevor sie gemacht wird.</translation>
    </message>
    <message>
      <source>No account is connected yet.</source>
      <translation>Noch ist kein Konto eingerichtet.</translation>
    </message>
    <message>
      <source>Open its tab once, so that it is read.</source>
      <translation>Öffnen Sie einmal seinen Reiter, damit es gelesen wird.</translation>
    </message>
    <message>
      <source>Review…</source>
      <translation>Prüfen…</translation>
    </message>
  </context>
  <context>
    <name>TermLine</name>
    <message>
      <source>Change the filter {name}</source>
      <translation>Filter {name} ändern</translation>
    </message>
    <message>
      <source>Remove the filter {name}</source>
      <translation>Filter {name} entfernen</translation>
    </message>
  </context>
  <context>
    <name>Tools</name>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Search in this plan</source>
      <translation>In diesem Plan suchen</translation>
    </message>
    <message>
      <source>Showing</source>
      <translation>Gezeigt</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Add account</source>
      <translation>Konto anlegen</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Open Contact Desk</source>
      <translation>Contact Desk öffnen</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
  </context>
  <context>
    <name>TurnsPanel</name>
    <message>
      <source>Daily</source>
      <translation>Täglich</translation>
    </message>
    <message>
      <source>Every sync stands in Activity and can be taken back there. It happens only while this program runs.</source>
      <translation>Jeder Abgleich steht im Protokoll und lässt sich dort zurücknehmen. Er geschieht nur, solange dieses Programm läuft.</translation>
    </message>
    <message>
      <source>Hourly</source>
      <translation>Stündlich</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>Not automatically</source>
      <translation>Nicht automatisch</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Sync automatically</source>
      <translation>Automatisch abgleichen</translation>
    </message>
    <message>
      <source>Sync with Our contacts</source>
      <translation>Mit „Unsere Kontakte“ abgleichen</translation>
    </message>
    <message>
      <source>Sync “{name}” automatically?</source>
      <translation>„{name}“ automatisch abgleichen?</translation>
    </message>
    <message>
      <source>This account is read only.</source>
      <translation>In diesem Konto darf nur gelesen werden.</translation>
    </message>
    <message>
      <source>Waits for you, with a number on the tab: whatever removes or empties something, was changed on both sides, cannot be taken back, or is uncertain.</source>
      <translation>Wartet auf Sie, mit einer Zahl am Reiter: was etwas entfernt oder leert, auf beiden Seiten geändert wurde, sich nicht zurücknehmen lässt oder unsicher ist.</translation>
    </message>
    <message>
      <source>When the program starts</source>
      <translation>Beim Programmstart</translation>
    </message>
    <message>
      <source>Without asking again: new people there come into Our contacts, changed values go from either side to the other, and people who are the same beyond doubt are linked.</source>
      <translation>Ohne noch einmal zu fragen: neue Personen von dort kommen in „Unsere Kontakte“, geänderte Werte gehen von jeder Seite zur anderen, und wer zweifellos dieselbe Person ist, wird verbunden.</translation>
    </message>
  </context>
  <context>
    <name>UndoBothPage</name>
    <message>
      <source>Undo on both sides</source>
      <translation>Auf beiden Seiten rückgängig machen</translation>
    </message>
    <message>
      <source>{one} and {other}: what is taken back on each side</source>
      <translation>{one} und {other}: was auf welcher Seite zurückgenommen wird</translation>
    </message>
  </context>
  <context>
    <name>ValuesStep</name>
    <message numerus="yes">
      <source>%n value(s) have no choice yet.</source>
      <translation>
        <numerusform>Für %n Wert ist noch nichts gewählt.</numerusform>
        <numerusform>Für %n Werte ist noch nichts gewählt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Every value is known to its field.</source>
      <translation>Jeder Wert ist seinem Feld bekannt.</translation>
    </message>
    <message>
      <source>Means</source>
      <translation>Bedeutet</translation>
    </message>
    <message>
      <source>There is nothing to choose here.</source>
      <translation>Hier gibt es nichts zu wählen.</translation>
    </message>
    <message numerus="yes">
      <source>Until then %n row(s) cannot be imported.</source>
      <translation>
        <numerusform>Bis dahin kann %n Zeile nicht importiert werden.</numerusform>
        <numerusform>Bis dahin können %n Zeilen nicht importiert werden.</numerusform>
      </translation>
    </message>
    <message>
      <source>Value in your file</source>
      <translation>Wert in Ihrer Datei</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Was geschieht</translation>
    </message>
  </context>
  <context>
    <name>ViewSheet</name>
    <message>
      <source>A view keeps the search, the filters, the sorting and the columns.</source>
      <translation>Eine Ansicht behält Suche, Filter, Sortierung und Spalten.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Save view</source>
      <translation>Ansicht speichern</translation>
    </message>
  </context>
  <context>
    <name>Waiting</name>
    <message>
      <source>Reading the contacts…</source>
      <translation>Die Kontakte werden gelesen…</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <source>{done} so far</source>
      <translation>{done} bisher</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Bring settings from a colleague…</source>
      <translation>Einstellungen von anderen übernehmen…</translation>
    </message>
    <message>
      <source>Connect an account</source>
      <translation>Konto einrichten</translation>
    </message>
    <message>
      <source>Connect your organisation</source>
      <translation>Ihre Organisation einrichten</translation>
    </message>
    <message>
      <source>Have a look around</source>
      <translation>Sehen Sie sich um</translation>
    </message>
    <message>
      <source>Keys stay in your password store</source>
      <translation>Schlüssel bleiben im Passwortspeicher</translation>
    </message>
    <message>
      <source>Most changes can be undone; where one cannot, that is said first</source>
      <translation>Das meiste lässt sich rückgängig machen; was nicht, wird vorher gesagt</translation>
    </message>
    <message>
      <source>Practice accounts with invented people, and a guided round through them. Nothing leaves this computer, so nothing can go wrong.</source>
      <translation>Übungskonten mit erfundenen Personen und ein Rundgang dazu. Nichts verlässt diesen Computer, also kann nichts schiefgehen.</translation>
    </message>
    <message>
      <source>The people in your CRMs, in one place and safe from mishaps.</source>
      <translation>Die Personen aus all Ihren CRMs an einem Ort, geschützt vor Versehen.</translation>
    </message>
    <message>
      <source>Try it with practice data</source>
      <translation>Mit Übungsdaten ausprobieren</translation>
    </message>
    <message>
      <source>Welcome to Contact Desk</source>
      <translation>Willkommen bei Contact Desk</translation>
    </message>
    <message>
      <source>You need a key from your CRM. A new account starts read only: it looks and changes nothing.</source>
      <translation>Sie brauchen einen Schlüssel aus Ihrem CRM. Ein neues Konto darf zuerst nur lesen: es sieht nach und ändert nichts.</translation>
    </message>
    <message>
      <source>You see every change before it is made</source>
      <translation>Sie sehen jede Änderung vorher</translation>
    </message>
  </context>
  <context>
    <name>WhereSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Import into {account}…</source>
      <translation>In {account} importieren…</translation>
    </message>
    <message>
      <source>Import “{file}”: into which list?</source>
      <translation>„{file}“ importieren: in welche Liste?</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listen</translation>
    </message>
    <message>
      <source>Nothing is sent before you have seen and approved it.</source>
      <translation>Nichts wird gesendet, bevor Sie es gesehen und bestätigt haben.</translation>
    </message>
  </context>
  <context>
    <name>Whereabouts</name>
    <message>
      <source>Closing…</source>
      <translation>Wird geschlossen…</translation>
    </message>
    <message>
      <source>Nothing is running</source>
      <translation>Nichts läuft</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
    <message>
      <source>first steps</source>
      <translation>erste Schritte</translation>
    </message>
  </context>
  <context>
    <name>WhoMenu</name>
    <message>
      <source>A new person</source>
      <translation>Eine neue Person</translation>
    </message>
  </context>
  <context>
    <name>_Events</name>
    <message>
      <source>Note</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
  </context>
  <context>
    <name>_Fields</name>
    <message>
      <source>New field</source>
      <translation>Neues Feld</translation>
    </message>
  </context>
  <context>
    <name>_Hits</name>
    <message>
      <source>(no name)</source>
      <translation>(ohne Namen)</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>geboren {date}</translation>
    </message>
    <message>
      <source>own number {number}</source>
      <translation>eigene Nummer {number}</translation>
    </message>
  </context>
  <context>
    <name>_OwnKind</name>
    <message>
      <source>Take “{name}” out of the list</source>
      <translation>„{name}“ aus der Liste nehmen</translation>
    </message>
  </context>
  <context>
    <name>_Places</name>
    <message>
      <source>read only</source>
      <translation>nur lesen</translation>
    </message>
  </context>
  <context>
    <name>_Requests</name>
    <message>
      <source>(no name)</source>
      <translation>(ohne Namen)</translation>
    </message>
    <message>
      <source>Add {who}</source>
      <translation>Anlegen: {who}</translation>
    </message>
    <message>
      <source>Link {who}</source>
      <translation>Verbinden: {who}</translation>
    </message>
    <message>
      <source>Replace {who}</source>
      <translation>Ersetzen: {who}</translation>
    </message>
    <message>
      <source>Update {who}</source>
      <translation>Ändern: {who}</translation>
    </message>
    <message>
      <source>{count} people</source>
      <translation>{count} Personen</translation>
    </message>
  </context>
  <context>
    <name>_Sources</name>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n Person</numerusform>
        <numerusform>%n Personen</numerusform>
      </translation>
    </message>
    <message>
      <source>not read yet</source>
      <translation>noch nicht gelesen</translation>
    </message>
    <message>
      <source>{people} · read {when}</source>
      <translation>{people} · gelesen {when}</translation>
    </message>
  </context>
  <context>
    <name>_Value</name>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
  </context>
  <context>
    <name>_WasLine</name>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>was: {value}</source>
      <translation>war: {value}</translation>
    </message>
  </context>
  <context>
    <name>accounts</name>
    <message>
      <source>key for this session only</source>
      <translation>nur für diese Sitzung</translation>
    </message>
    <message>
      <source>key missing</source>
      <translation>Schlüssel fehlt</translation>
    </message>
    <message>
      <source>key stored</source>
      <translation>Schlüssel gespeichert</translation>
    </message>
    <message>
      <source>needs no key</source>
      <translation>braucht keinen Schlüssel</translation>
    </message>
    <message>
      <source>no password store on this computer</source>
      <translation>kein Passwortspeicher auf diesem Computer</translation>
    </message>
    <message>
      <source>password store locked</source>
      <translation>Passwortspeicher gesperrt</translation>
    </message>
  </context>
  <context>
    <name>colleagues</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>contacts</name>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>%n gewählt</numerusform>
        <numerusform>%n gewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n years</source>
      <translation>
        <numerusform>%n Jahr</numerusform>
        <numerusform>%n Jahre</numerusform>
      </translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Nicht angegeben</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>contains “{text}”</source>
      <translation>enthält „{text}“</translation>
    </message>
    <message>
      <source>d MMM</source>
      <comment>a day of this year; QLocale date format</comment>
      <translation>d. MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>a day with its year; QLocale date format</comment>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <source>from {low}</source>
      <translation>ab {low}</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>ist leer</translation>
    </message>
    <message>
      <source>is filled in</source>
      <translation>ist ausgefüllt</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>heute {time}</translation>
    </message>
    <message>
      <source>up to {high}</source>
      <translation>bis {high}</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>gestern {time}</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <source>{operator} {value}</source>
      <translation>{operator} {value}</translation>
    </message>
    <message>
      <source>{operator} “{text}”</source>
      <translation>{operator} „{text}“</translation>
    </message>
    <message>
      <source>{values} and {count} more</source>
      <translation>{values} und {count} weitere</translation>
    </message>
  </context>
  <context>
    <name>events</name>
    <message numerus="yes">
      <source>%n events</source>
      <translation>
        <numerusform>%n Ereignis</numerusform>
        <numerusform>%n Ereignisse</numerusform>
      </translation>
    </message>
    <message>
      <source>Export the events</source>
      <translation>Ereignisse exportieren</translation>
    </message>
    <message>
      <source>MMM yy</source>
      <comment>a month; QLocale date format</comment>
      <translation>MMM yy</translation>
    </message>
    <message>
      <source>Mail and web events</source>
      <translation>E-Mail- und Web-Ereignisse</translation>
    </message>
    <message>
      <source>Spreadsheet (*.xlsx *.csv)</source>
      <translation>Tabelle (*.xlsx *.csv)</translation>
    </message>
    <message>
      <source>d MMM</source>
      <comment>a day; QLocale date format</comment>
      <translation>d. MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>a day with its year; QLocale date format</comment>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <comment>a day and its weekday; QLocale date format</comment>
      <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
      <source>{account} events {day}</source>
      <translation>{account} Ereignisse {day}</translation>
    </message>
    <message>
      <source>{first} – {last}</source>
      <translation>{first} – {last}</translation>
    </message>
    <message>
      <source>{kind} · {heading}</source>
      <translation>{kind} · {heading}</translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message numerus="yes">
      <source>%Ln people were saved in {file}.</source>
      <translation>
        <numerusform>%Ln Person wurde in {file} gespeichert.</numerusform>
        <numerusform>%Ln Personen wurden in {file} gespeichert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <source>Save the contacts</source>
      <translation>Kontakte speichern</translation>
    </message>
  </context>
  <context>
    <name>forms</name>
    <message>
      <source>Correct the e-mail address</source>
      <translation>E-Mail-Adresse berichtigen</translation>
    </message>
    <message>
      <source>Correct {field}</source>
      <translation>{field} berichtigen</translation>
    </message>
    <message>
      <source>Set to “{value}”</source>
      <translation>Auf „{value}“ setzen</translation>
    </message>
    <message>
      <source>Unsubscribe</source>
      <translation>Abmelden</translation>
    </message>
    <message>
      <source>{field} goes along: {value}</source>
      <translation>Wird mit übernommen: {field} – {value}</translation>
    </message>
  </context>
  <context>
    <name>mirror</name>
    <message numerus="yes">
      <source>%Ln changed</source>
      <translation>
        <numerusform>%Ln geändert</numerusform>
        <numerusform>%Ln geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln kept</source>
      <translation>
        <numerusform>%Ln behalten</numerusform>
        <numerusform>%Ln behalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln new</source>
      <translation>
        <numerusform>%Ln neu</numerusform>
        <numerusform>%Ln neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have another id in your file, or none: they are removed and added again as new people.</source>
      <translation>
        <numerusform>%Ln Person hat in Ihrer Datei eine andere Nummer oder keine: Der alte Eintrag wird entfernt und die Person neu angelegt.</numerusform>
        <numerusform>%Ln Personen haben in Ihrer Datei eine andere Nummer oder keine: Die alten Einträge werden entfernt und die Personen neu angelegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln the same</source>
      <translation>
        <numerusform>%Ln unverändert</numerusform>
        <numerusform>%Ln unverändert</numerusform>
      </translation>
    </message>
    <message>
      <source>Done, too: {parts}.</source>
      <translation>Außerdem: {parts}.</translation>
    </message>
    <message>
      <source>Left as they are: {parts}.</source>
      <translation>Bleiben, wie sie sind: {parts}.</translation>
    </message>
    <message>
      <source>Make the contacts the same as your file</source>
      <translation>Kontakte aus einer Datei spiegeln</translation>
    </message>
    <message>
      <source>Make the list the same as your file</source>
      <translation>Liste aus einer Datei spiegeln</translation>
    </message>
    <message>
      <source>Nobody will be gone.</source>
      <translation>Niemand wird entfernt.</translation>
    </message>
    <message numerus="yes">
      <source>Replace %Ln people</source>
      <translation>
        <numerusform>%Ln Person ersetzen</numerusform>
        <numerusform>%Ln Personen ersetzen</numerusform>
      </translation>
    </message>
    <message>
      <source>list {name}</source>
      <translation>Liste {name}</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>Zeile {row}</translation>
    </message>
    <message>
      <source>rows {rows} and {last}</source>
      <translation>Zeilen {rows} und {last}</translation>
    </message>
    <message numerus="yes">
      <source>{environment} · {place} · %Ln people now, {then} afterwards</source>
      <translation>
        <numerusform>{environment} · {place} · %Ln Person jetzt, {then} danach</numerusform>
        <numerusform>{environment} · {place} · %Ln Personen jetzt, {then} danach</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} in {name} {environment}</source>
      <translation>{what} in {name} {environment}</translation>
    </message>
  </context>
  <context>
    <name>overview</name>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n Person</numerusform>
        <numerusform>%n Personen</numerusform>
      </translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Hinzugekommen</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <source>Consent not said</source>
      <translation>Einwilligung nicht angegeben</translation>
    </message>
    <message>
      <source>Linked</source>
      <translation>Verbunden</translation>
    </message>
    <message>
      <source>Linked by sync</source>
      <translation>Durch Abgleich verbunden</translation>
    </message>
    <message>
      <source>MMM yy</source>
      <translation>MMM yy</translation>
    </message>
    <message>
      <source>No birthday</source>
      <translation>Ohne Geburtstag</translation>
    </message>
    <message>
      <source>No e-mail</source>
      <translation>Ohne E-Mail</translation>
    </message>
    <message>
      <source>No own number</source>
      <translation>Ohne eigene Nummer</translation>
    </message>
    <message>
      <source>Not linked</source>
      <translation>Nicht verbunden</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Andere</translation>
    </message>
    <message>
      <source>Same e-mail twice</source>
      <translation>E-Mail kommt mehrfach vor</translation>
    </message>
    <message>
      <source>Unusual postcode</source>
      <translation>Ungewöhnliche Postleitzahl</translation>
    </message>
    <message numerus="yes">
      <source>With %n accounts</source>
      <translation>
        <numerusform>Mit %n Konto</numerusform>
        <numerusform>Mit %n Konten</numerusform>
      </translation>
    </message>
    <message>
      <source>Worth a look</source>
      <translation>Auffälliges</translation>
    </message>
    <message>
      <source>older</source>
      <comment>people who are there longer than the months show</comment>
      <translation>älter</translation>
    </message>
    <message>
      <source>to {end}</source>
      <translation>bis {end}</translation>
    </message>
    <message>
      <source>{bar}, {people}</source>
      <translation>{bar}, {people}</translation>
    </message>
    <message>
      <source>{bar}, {people}, chosen</source>
      <translation>{bar}, {people}, gewählt</translation>
    </message>
  </context>
  <context>
    <name>own</name>
    <message numerus="yes">
      <source>%n fields differ</source>
      <translation>
        <numerusform>%n Feld weicht ab</numerusform>
        <numerusform>%n Felder weichen ab</numerusform>
      </translation>
    </message>
    <message>
      <source>A date</source>
      <translation>Ein Datum</translation>
    </message>
    <message>
      <source>A list of words</source>
      <translation>Eine Liste von Wörtern</translation>
    </message>
    <message>
      <source>A number</source>
      <translation>Eine Zahl</translation>
    </message>
    <message>
      <source>A phone number</source>
      <translation>Eine Telefonnummer</translation>
    </message>
    <message>
      <source>An e-mail address</source>
      <translation>Eine E-Mail-Adresse</translation>
    </message>
    <message>
      <source>Copy people from an account into this list.</source>
      <translation>Übernimmt Personen aus einem Konto in diese Liste.</translation>
    </message>
    <message>
      <source>Copy people from an account…</source>
      <translation>Personen aus einem Konto übernehmen…</translation>
    </message>
    <message>
      <source>Copy people here…</source>
      <translation>Personen übernehmen…</translation>
    </message>
    <message>
      <source>Fields that only your organisation needs.</source>
      <translation>Felder, die nur Ihre Organisation braucht.</translation>
    </message>
    <message>
      <source>Fields…</source>
      <translation>Felder…</translation>
    </message>
    <message>
      <source>Kept on this computer</source>
      <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
      <source>Nobody is in it yet. Add people, import a file, or take them from an account.</source>
      <translation>Noch steht niemand darin. Legen Sie Personen an, importieren Sie eine Datei oder übernehmen Sie Personen aus einem Konto.</translation>
    </message>
    <message>
      <source>Not in this account any more</source>
      <translation>Nicht mehr in diesem Konto</translation>
    </message>
    <message>
      <source>One of several choices</source>
      <translation>Eine von mehreren Möglichkeiten</translation>
    </message>
    <message>
      <source>Our contacts</source>
      <translation>Unsere Kontakte</translation>
    </message>
    <message>
      <source>Text, one line</source>
      <translation>Text, eine Zeile</translation>
    </message>
    <message>
      <source>Text, several lines</source>
      <translation>Text, mehrere Zeilen</translation>
    </message>
    <message>
      <source>The same everywhere</source>
      <translation>Überall gleich</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Use this</source>
      <translation>Diesen Wert nehmen</translation>
    </message>
    <message>
      <source>Use “{value}” everywhere</source>
      <translation>Überall „{value}“ nehmen</translation>
    </message>
    <message>
      <source>Writes it into the other systems. You see each change before it is made.</source>
      <translation>Schreibt ihn in die anderen Systeme. Sie sehen jede Änderung, bevor sie gemacht wird.</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>Ja oder Nein</translation>
    </message>
    <message>
      <source>Your organisation's own list</source>
      <translation>Die eigene Liste Ihrer Organisation</translation>
    </message>
    <message>
      <source>differs from ours</source>
      <translation>anders als bei uns</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>goes to the others</source>
      <translation>kommt in die anderen</translation>
    </message>
    <message>
      <source>last in step {time}</source>
      <translation>zuletzt auf gleichem Stand {time}</translation>
    </message>
    <message>
      <source>never in step yet</source>
      <translation>noch nie auf gleichem Stand</translation>
    </message>
    <message>
      <source>not kept there</source>
      <translation>wird dort nicht geführt</translation>
    </message>
    <message>
      <source>was: {value}</source>
      <translation>war: {value}</translation>
    </message>
  </context>
  <context>
    <name>paper</name>
    <message numerus="yes">
      <source>%Ln pages are in {file}.</source>
      <translation>
        <numerusform>%Ln Seite ist in {file}.</numerusform>
        <numerusform>%Ln Seiten sind in {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln pages were sent to {printer}.</source>
      <translation>
        <numerusform>%Ln Seite ging an {printer}.</numerusform>
        <numerusform>%Ln Seiten gingen an {printer}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>No printer is set up on this computer</source>
      <translation>Auf diesem Computer ist kein Drucker eingerichtet</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Page {page} of {all}</source>
      <translation>Seite {page} von {all}</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Als PDF speichern…</translation>
    </message>
    <message>
      <source>Set one up in the settings of this computer and print again. Or save a PDF and print that elsewhere.</source>
      <translation>Richten Sie einen in den Einstellungen des Computers ein und drucken Sie noch einmal. Oder speichern Sie ein PDF und drucken Sie das anderswo.</translation>
    </message>
    <message>
      <source>The first {count} of {all}. For all of them save a spreadsheet.</source>
      <translation>Die ersten {count} von {all}. Für alle speichern Sie eine Tabelle.</translation>
    </message>
  </context>
  <context>
    <name>removal</name>
    <message numerus="yes">
      <source>%Ln new people can be archived in Activity.</source>
      <translation>
        <numerusform>%Ln neue Person lässt sich unter Protokoll archivieren.</numerusform>
        <numerusform>%Ln neue Personen lassen sich unter Protokoll archivieren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln new people can be deleted again in Activity.</source>
      <translation>
        <numerusform>%Ln neue Person lässt sich unter Protokoll wieder löschen.</numerusform>
        <numerusform>%Ln neue Personen lassen sich unter Protokoll wieder löschen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people will be anonymised.</source>
      <translation>
        <numerusform>%Ln Person wird anonymisiert.</numerusform>
        <numerusform>%Ln Personen werden anonymisiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people will be archived.</source>
      <translation>
        <numerusform>%Ln Person wird archiviert.</numerusform>
        <numerusform>%Ln Personen werden archiviert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people will be deleted, {others} anonymised.</source>
      <translation>
        <numerusform>%Ln Person wird gelöscht, {others} anonymisiert.</numerusform>
        <numerusform>%Ln Personen werden gelöscht, {others} anonymisiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people will be deleted.</source>
      <translation>
        <numerusform>%Ln Person wird gelöscht.</numerusform>
        <numerusform>%Ln Personen werden gelöscht.</numerusform>
      </translation>
    </message>
    <message>
      <source>Anonymise this one…</source>
      <translation>Anonymisieren…</translation>
    </message>
    <message>
      <source>Anonymise {count}…</source>
      <translation>{count} anonymisieren…</translation>
    </message>
    <message>
      <source>Anonymise {who}</source>
      <translation>{who} anonymisieren</translation>
    </message>
    <message>
      <source>Anonymised</source>
      <translation>Anonymisiert</translation>
    </message>
    <message>
      <source>Anonymise…</source>
      <translation>Anonymisieren…</translation>
    </message>
    <message numerus="yes">
      <source>Archive %Ln people</source>
      <translation>
        <numerusform>%Ln Person archivieren</numerusform>
        <numerusform>%Ln Personen archivieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Archive people</source>
      <translation>Personen archivieren</translation>
    </message>
    <message>
      <source>Archive this one…</source>
      <translation>Archivieren…</translation>
    </message>
    <message numerus="yes">
      <source>Archive {count} and replace %Ln people</source>
      <translation>
        <numerusform>{count} archivieren und %Ln ersetzen</numerusform>
        <numerusform>{count} archivieren und %Ln ersetzen</numerusform>
      </translation>
    </message>
    <message>
      <source>Archive {count}…</source>
      <translation>{count} archivieren…</translation>
    </message>
    <message>
      <source>Archive {who}</source>
      <translation>{who} archivieren</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archiviert</translation>
    </message>
    <message>
      <source>Archive…</source>
      <translation>Archivieren…</translation>
    </message>
    <message>
      <source>Before you can archive</source>
      <translation>Bevor Sie archivieren können</translation>
    </message>
    <message>
      <source>Before you can delete</source>
      <translation>Bevor Sie löschen können</translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln people</source>
      <translation>
        <numerusform>%Ln Person löschen</numerusform>
        <numerusform>%Ln Personen löschen</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete or anonymise people</source>
      <translation>Personen löschen oder anonymisieren</translation>
    </message>
    <message>
      <source>Delete or anonymise {count}…</source>
      <translation>{count} löschen oder anonymisieren…</translation>
    </message>
    <message>
      <source>Delete people</source>
      <translation>Personen löschen</translation>
    </message>
    <message>
      <source>Delete this one…</source>
      <translation>Löschen…</translation>
    </message>
    <message numerus="yes">
      <source>Delete {count} and replace %Ln people</source>
      <translation>
        <numerusform>{count} löschen und %Ln ersetzen</numerusform>
        <numerusform>{count} löschen und %Ln ersetzen</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete {count}…</source>
      <translation>{count} löschen…</translation>
    </message>
    <message>
      <source>Delete {who}</source>
      <translation>{who} löschen</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <source>Deleted people can be added again from the saved values, but not everything comes back.</source>
      <translation>Gelöschte lassen sich aus den alten Werten neu anlegen, aber nicht alles kommt zurück.</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Löschen…</translation>
    </message>
    <message numerus="yes">
      <source>Everyone who is in this list and not in your file will be deleted in {crm}, but for %Ln whom you keep.</source>
      <translation>
        <numerusform>Wer in dieser Liste steht, aber nicht in Ihrer Datei, wird in {crm} gelöscht, außer %Ln Person, die Sie behalten.</numerusform>
        <numerusform>Wer in dieser Liste steht, aber nicht in Ihrer Datei, wird in {crm} gelöscht, außer %Ln Personen, die Sie behalten.</numerusform>
      </translation>
    </message>
    <message>
      <source>Everyone who is in this list and not in your file will be deleted in {crm}.</source>
      <translation>Wer in dieser Liste steht, aber nicht in Ihrer Datei, wird in {crm} gelöscht.</translation>
    </message>
    <message numerus="yes">
      <source>Everyone who is in {crm} and not in your file will be archived there, but for %Ln whom you keep.</source>
      <translation>
        <numerusform>Wer in {crm} steht, aber nicht in Ihrer Datei, wird dort archiviert, außer %Ln Person, die Sie behalten.</numerusform>
        <numerusform>Wer in {crm} steht, aber nicht in Ihrer Datei, wird dort archiviert, außer %Ln Personen, die Sie behalten.</numerusform>
      </translation>
    </message>
    <message>
      <source>Everyone who is in {crm} and not in your file will be archived there.</source>
      <translation>Wer in {crm} steht, aber nicht in Ihrer Datei, wird dort archiviert.</translation>
    </message>
    <message>
      <source>Import without archiving</source>
      <translation>Importieren, ohne zu archivieren</translation>
    </message>
    <message>
      <source>Import without deleting</source>
      <translation>Importieren, ohne zu löschen</translation>
    </message>
    <message>
      <source>This program cannot bring anybody back who is removed. The old values are saved.</source>
      <translation>Wer entfernt ist, lässt sich nicht zurückholen. Die alten Werte bleiben nur zum Nachsehen.</translation>
    </message>
    <message>
      <source>This program cannot bring archived people back. The old values are saved.</source>
      <translation>Archivierte kann dieses Programm nicht zurückholen. Die alten Werte bleiben nur zum Nachsehen.</translation>
    </message>
    <message>
      <source>To anonymise</source>
      <translation>Zu anonymisieren</translation>
    </message>
    <message>
      <source>To archive</source>
      <translation>Zu archivieren</translation>
    </message>
    <message>
      <source>To delete</source>
      <translation>Zu löschen</translation>
    </message>
    <message>
      <source>Will be archived ({count})</source>
      <translation>Zu archivieren ({count})</translation>
    </message>
    <message>
      <source>Will be deleted ({count})</source>
      <translation>Zu löschen ({count})</translation>
    </message>
    <message>
      <source>anonymise {count}</source>
      <translation>{count} anonymisieren</translation>
    </message>
    <message>
      <source>archive {count}</source>
      <translation>{count} archivieren</translation>
    </message>
    <message>
      <source>delete {count}</source>
      <translation>{count} löschen</translation>
    </message>
    <message>
      <source>delete {count} and anonymise {others}</source>
      <translation>{count} löschen und {others} anonymisieren</translation>
    </message>
    <message numerus="yes">
      <source>the %Ln entries that the run added are archived</source>
      <translation>
        <numerusform>der %Ln Eintrag, den der Vorgang angelegt hat, wird archiviert</numerusform>
        <numerusform>die %Ln Einträge, die der Vorgang angelegt hat, werden archiviert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the %Ln entries that the run added are deleted</source>
      <translation>
        <numerusform>der %Ln Eintrag, den der Vorgang angelegt hat, wird gelöscht</numerusform>
        <numerusform>die %Ln Einträge, die der Vorgang angelegt hat, werden gelöscht</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} to archive</source>
      <translation>{count} zu archivieren</translation>
    </message>
    <message>
      <source>{count} to delete</source>
      <translation>{count} zu löschen</translation>
    </message>
    <message>
      <source>{count} to delete or anonymise</source>
      <translation>{count} zu löschen oder anonymisieren</translation>
    </message>
    <message>
      <source>{crm} archives these people: they can no longer be changed, and not be brought back from here.</source>
      <translation>{crm} archiviert diese Personen: sie lassen sich nicht mehr ändern und von hier nicht zurückholen.</translation>
    </message>
    <message>
      <source>{crm} deletes these people for good.</source>
      <translation>{crm} löscht diese Personen endgültig.</translation>
    </message>
  </context>
  <context>
    <name>results</name>
    <message numerus="yes">
      <source>%Ln rows were saved in {file}.</source>
      <translation>
        <numerusform>%Ln Zeile wurde in {file} gespeichert.</numerusform>
        <numerusform>%Ln Zeilen wurden in {file} gespeichert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Save the results</source>
      <translation>Ergebnisse speichern</translation>
    </message>
    <message>
      <source>Spreadsheet (*.xlsx *.csv)</source>
      <translation>Tabelle (*.xlsx *.csv)</translation>
    </message>
    <message>
      <source>{file}, not done</source>
      <translation>{file}, nicht erledigt</translation>
    </message>
    <message>
      <source>{file}, results</source>
      <translation>{file}, Ergebnisse</translation>
    </message>
  </context>
  <context>
    <name>review</name>
    <message numerus="yes">
      <source>%Ln changes</source>
      <translation>
        <numerusform>%Ln Änderung</numerusform>
        <numerusform>%Ln Änderungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln changes can be undone in Activity.</source>
      <translation>
        <numerusform>%Ln Änderung lässt sich unter Protokoll rückgängig machen.</numerusform>
        <numerusform>%Ln Änderungen lassen sich unter Protokoll rückgängig machen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln links cannot be undone here.</source>
      <translation>
        <numerusform>%Ln Verbindung bleibt, auch wenn Sie die Änderungen zurücknehmen.</numerusform>
        <numerusform>%Ln Verbindungen bleiben, auch wenn Sie die Änderungen zurücknehmen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation>
        <numerusform>%Ln Person</numerusform>
        <numerusform>%Ln Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people are added again</source>
      <translation>
        <numerusform>%Ln Person wird wieder angelegt</numerusform>
        <numerusform>%Ln Personen werden wieder angelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people are put back as they were</source>
      <translation>
        <numerusform>%Ln Person bekommt ihre alten Werte zurück</numerusform>
        <numerusform>%Ln Personen bekommen ihre alten Werte zurück</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people stay as they are now</source>
      <translation>
        <numerusform>%Ln Person bleibt, wie sie jetzt ist</numerusform>
        <numerusform>%Ln Personen bleiben, wie sie jetzt sind</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln rows</source>
      <translation>
        <numerusform>%Ln Zeile</numerusform>
        <numerusform>%Ln Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fields: {names}</source>
      <translation>
        <numerusform>%n Feld: {names}</numerusform>
        <numerusform>%n Felder: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>(no name)</source>
      <translation>(ohne Namen)</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <source>Edit several people</source>
      <translation>Mehrere Personen bearbeiten</translation>
    </message>
    <message>
      <source>Import people</source>
      <translation>Personen importieren</translation>
    </message>
    <message>
      <source>Make the list the same as your file</source>
      <translation>Liste aus einer Datei spiegeln</translation>
    </message>
    <message>
      <source>Not imported.</source>
      <translation>Nicht importiert.</translation>
    </message>
    <message>
      <source>Not sent.</source>
      <translation>Nicht gesendet.</translation>
    </message>
    <message>
      <source>Nothing to send</source>
      <translation>Nichts zu senden</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Restore from a backup</source>
      <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
      <source>Review the change</source>
      <translation>Änderung prüfen</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>Abgleichen</translation>
    </message>
    <message>
      <source>Take people into our contacts</source>
      <translation>Personen in „Unsere Kontakte“ übernehmen</translation>
    </message>
    <message numerus="yes">
      <source>The %Ln new people stay: {crm} does not let us delete them.</source>
      <translation>
        <numerusform>Die %Ln neue Person bleibt: {crm} löscht niemanden.</numerusform>
        <numerusform>Die %Ln neuen bleiben: {crm} löscht niemanden.</numerusform>
      </translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Undo a run</source>
      <translation>Vorgang rückgängig machen</translation>
    </message>
    <message>
      <source>Undo: {parts}.</source>
      <translation>Rückgängig: {parts}.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>add {count}</source>
      <translation>{count} anlegen</translation>
    </message>
    <message>
      <source>add {count} again</source>
      <translation>{count} wieder anlegen</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>link {count}</source>
      <translation>{count} verbinden</translation>
    </message>
    <message>
      <source>not ticked</source>
      <translation>nicht angehakt</translation>
    </message>
    <message>
      <source>put {count} back</source>
      <translation>{count} zurücksetzen</translation>
    </message>
    <message>
      <source>replace {count}</source>
      <translation>{count} ersetzen</translation>
    </message>
    <message>
      <source>update {count}</source>
      <translation>{count} ändern</translation>
    </message>
    <message numerus="yes">
      <source>{count} can be undone in Activity, %Ln of them not as a whole.</source>
      <translation>
        <numerusform>{count} lassen sich unter Protokoll rückgängig machen, %Ln davon nicht ganz.</numerusform>
        <numerusform>{count} lassen sich unter Protokoll rückgängig machen, %Ln davon nicht ganz.</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} left out</source>
      <translation>{count} ausgelassen</translation>
    </message>
    <message>
      <source>{count} the same</source>
      <translation>{count} unverändert</translation>
    </message>
    <message>
      <source>{count} to add</source>
      <translation>{count} neu</translation>
    </message>
    <message>
      <source>{count} to change</source>
      <translation>{count} zu ändern</translation>
    </message>
    <message>
      <source>{count} to link</source>
      <translation>{count} zu verbinden</translation>
    </message>
    <message>
      <source>{count} to replace</source>
      <translation>{count} zu ersetzen</translation>
    </message>
    <message>
      <source>{count} to solve</source>
      <translation>{count} zu klären</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message numerus="yes">
      <source>{lines}, %Ln not ticked</source>
      <translation>
        <numerusform>{lines}, %Ln nicht angehakt</numerusform>
        <numerusform>{lines}, %Ln nicht angehakt</numerusform>
      </translation>
    </message>
    <message>
      <source>{people}: {parts}.</source>
      <translation>{people}: {parts}.</translation>
    </message>
    <message>
      <source>{verbs} in {crm} {environment}</source>
      <translation>In {crm} {environment} {verbs}</translation>
    </message>
    <message numerus="yes">
      <source>{verbs} people in {crm}</source>
      <translation>
        <numerusform>In {crm} {verbs}</numerusform>
        <numerusform>In {crm} {verbs}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{verbs} people in {crm} {environment}</source>
      <translation>
        <numerusform>In {crm} {environment} {verbs}</numerusform>
        <numerusform>In {crm} {environment} {verbs}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>runs</name>
    <message numerus="yes">
      <source>%n left out</source>
      <translation>
        <numerusform>%n ausgelassen</numerusform>
        <numerusform>%n ausgelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people are in the list twice now, because the entry from your file was added and the old one is still there: {names}.</source>
      <translation>
        <numerusform>%n Person steht jetzt doppelt in der Liste, weil der Eintrag aus Ihrer Datei angelegt wurde und der alte noch da ist: {names}.</numerusform>
        <numerusform>%n Personen stehen jetzt doppelt in der Liste, weil die Einträge aus Ihrer Datei angelegt wurden und die alten noch da sind: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people were kept by you: {names}.</source>
      <translation>
        <numerusform>%n Person haben Sie behalten: {names}.</numerusform>
        <numerusform>%n Personen haben Sie behalten: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people were not sent: {why}.</source>
      <translation>
        <numerusform>Für %n Person wurde nichts gesendet: {why}.</numerusform>
        <numerusform>Für %n Personen wurde nichts gesendet: {why}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows were not imported: {why}.</source>
      <translation>
        <numerusform>%n Zeile wurde nicht importiert: {why}.</numerusform>
        <numerusform>%n Zeilen wurden nicht importiert: {why}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows were the same already.</source>
      <translation>
        <numerusform>%n Zeile war schon gleich.</numerusform>
        <numerusform>%n Zeilen waren schon gleich.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n where it is not clear who</source>
      <translation>
        <numerusform>bei %n ist unklar, wer es ist</numerusform>
        <numerusform>bei %n ist unklar, wer es ist</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with a problem</source>
      <translation>
        <numerusform>%n mit einem Problem</numerusform>
        <numerusform>%n mit einem Problem</numerusform>
      </translation>
    </message>
    <message>
      <source>Bulk edit</source>
      <translation>Sammeländerung</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Done, {count} in doubt</source>
      <translation>Erledigt, {count} ungewiss</translation>
    </message>
    <message>
      <source>Done, {count} refused</source>
      <translation>Erledigt, {count} abgelehnt</translation>
    </message>
    <message>
      <source>Done: {done}.</source>
      <translation>Ausgeführt: {done}.</translation>
    </message>
    <message>
      <source>Duplicate left</source>
      <translation>Doppelt</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeitung</translation>
    </message>
    <message>
      <source>Ended early</source>
      <translation>Vorzeitig beendet</translation>
    </message>
    <message>
      <source>Everything was done as planned: {planned}.</source>
      <translation>Alles wurde wie geplant erledigt: {planned}.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Import to {account}</source>
      <translation>Import in {account}</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Beibehalten</translation>
    </message>
    <message>
      <source>Mirror</source>
      <translation>Spiegeln</translation>
    </message>
    <message>
      <source>Mirror of {account}</source>
      <translation>Spiegeln von {account}</translation>
    </message>
    <message>
      <source>Nobody was removed.</source>
      <translation>Es wurde niemand entfernt.</translation>
    </message>
    <message>
      <source>Nothing was sent.</source>
      <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>People taken</source>
      <translation>Personen übernommen</translation>
    </message>
    <message>
      <source>People taken into {account}</source>
      <translation>Personen übernommen in {account}</translation>
    </message>
    <message>
      <source>Planned: {planned}. What came of it: {result}</source>
      <translation>Geplant: {planned}. Was daraus wurde: {result}</translation>
    </message>
    <message>
      <source>Removal</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Removal from {account}</source>
      <translation>Entfernen aus {account}</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellung</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Läuft</translation>
    </message>
    <message>
      <source>Saved: {done}.</source>
      <translation>Gespeichert: {done}.</translation>
    </message>
    <message>
      <source>Second try</source>
      <translation>Zweiter Versuch</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Stopped for safety</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>Abgleichen</translation>
    </message>
    <message>
      <source>The other side: {run}</source>
      <translation>Die andere Seite: {run}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>nobody removed</source>
      <translation>niemand entfernt</translation>
    </message>
    <message>
      <source>nothing was changed</source>
      <translation>nichts geändert</translation>
    </message>
    <message>
      <source>started {time} by itself</source>
      <translation>{time} von selbst gestartet</translation>
    </message>
    <message>
      <source>started {time} by {who}</source>
      <translation>{time} von {who} gestartet</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <source>{count} added</source>
      <translation>{count} angelegt</translation>
    </message>
    <message>
      <source>{count} changed</source>
      <translation>{count} geändert</translation>
    </message>
    <message>
      <source>{count} in doubt</source>
      <translation>{count} ungewiss</translation>
    </message>
    <message>
      <source>{count} linked</source>
      <translation>{count} verbunden</translation>
    </message>
    <message>
      <source>{count} not changed</source>
      <translation>{count} nicht geändert</translation>
    </message>
    <message>
      <source>{count} not sent</source>
      <translation>{count} nicht gesendet</translation>
    </message>
    <message>
      <source>{count} refused</source>
      <translation>{count} abgelehnt</translation>
    </message>
    <message>
      <source>{count} removed</source>
      <translation>{count} entfernt</translation>
    </message>
    <message>
      <source>{count} replaced</source>
      <translation>{count} ersetzt</translation>
    </message>
    <message>
      <source>{count} waiting for the CRM</source>
      <translation>{count} warten auf das CRM</translation>
    </message>
    <message>
      <source>{count} were so already</source>
      <translation>{count} waren schon so</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{what} in {account}</source>
      <translation>{what} in {account}</translation>
    </message>
  </context>
  <context>
    <name>sync</name>
    <message numerus="yes">
      <source>%Ln links are noted.</source>
      <translation>
        <numerusform>Für %Ln Person ist der gemeinsame Stand gespeichert.</numerusform>
        <numerusform>Für %Ln Personen ist der gemeinsame Stand gespeichert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes still wait for {crm}.</source>
      <translation>
        <numerusform>%n Änderung wartet noch auf {crm}.</numerusform>
        <numerusform>%n Änderungen warten noch auf {crm}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflicts are still open.</source>
      <translation>
        <numerusform>%n Konflikt ist noch offen.</numerusform>
        <numerusform>%n Konflikte sind noch offen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflicts still open: they stay as they are</source>
      <translation>
        <numerusform>%n Konflikt noch offen: er bleibt, wie er ist</numerusform>
        <numerusform>%n Konflikte noch offen: sie bleiben, wie sie sind</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fields changed on both sides</source>
      <translation>
        <numerusform>%n Feld auf beiden Seiten geändert</numerusform>
        <numerusform>%n Felder auf beiden Seiten geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people stay as they are until one of the two sides changes.</source>
      <translation>
        <numerusform>%n Person bleibt, wie sie ist, bis sich eine der beiden Seiten ändert.</numerusform>
        <numerusform>%n Personen bleiben, wie sie sind, bis sich eine der beiden Seiten ändert.</numerusform>
      </translation>
    </message>
    <message>
      <source>(no name)</source>
      <translation>(ohne Namen)</translation>
    </message>
    <message>
      <source>Add to Our contacts</source>
      <translation>In „Unsere Kontakte“ anlegen</translation>
    </message>
    <message>
      <source>Add to {crm}</source>
      <translation>In {crm} anlegen</translation>
    </message>
    <message>
      <source>As proposed</source>
      <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
      <source>Both sides are in step for these people.</source>
      <translation>Beide Seiten sind bei diesen Personen auf gleichem Stand.</translation>
    </message>
    <message>
      <source>Every field that differs in {account} takes what Our contacts has, also where it was changed there.</source>
      <translation>Wo sich ein Feld unterscheidet, gilt der Wert aus „Unsere Kontakte“, auch wo es in {account} geändert wurde.</translation>
    </message>
    <message>
      <source>Every field that differs takes what {account} has, also where you changed it here.</source>
      <translation>Wo sich ein Feld unterscheidet, gilt der Wert aus {account}, auch wo Sie es hier geändert haben.</translation>
    </message>
    <message>
      <source>Everything is done, but {crm} could not be told what was taken over.</source>
      <translation>Alles ist erledigt, aber {crm} konnte nicht gesagt werden, was übernommen wurde.</translation>
    </message>
    <message>
      <source>It is left on purpose. Take it up again first.</source>
      <translation>Bleibt mit Absicht so. Erst wieder aufnehmen.</translation>
    </message>
    <message>
      <source>It names those people as changed once more, which does no harm.</source>
      <translation>Es nennt diese Personen noch einmal als geändert, das schadet nicht.</translation>
    </message>
    <message>
      <source>Keep, and link no longer</source>
      <translation>Behalten und nicht mehr verbinden</translation>
    </message>
    <message>
      <source>Leave as it is, until one side changes</source>
      <translation>So lassen, bis sich eine Seite ändert</translation>
    </message>
    <message>
      <source>Link to…</source>
      <translation>Verbinden mit…</translation>
    </message>
    <message>
      <source>Link: this is the same person</source>
      <translation>Verbinden: das ist dieselbe Person</translation>
    </message>
    <message>
      <source>Look again later: what {crm} did with them is seen then.</source>
      <translation>Sehen Sie später noch einmal nach: dann zeigt sich, was {crm} mit ihnen getan hat.</translation>
    </message>
    <message>
      <source>Nobody is removed, nothing that is only in Our contacts is emptied, and a consent that was withdrawn stays withdrawn.</source>
      <translation>Niemand wird entfernt, nichts wird geleert, was nur in „Unsere Kontakte“ steht, und eine widerrufene Einwilligung bleibt widerrufen.</translation>
    </message>
    <message>
      <source>Nobody is removed, nothing that is only in {account} is emptied, and a consent that was withdrawn stays withdrawn.</source>
      <translation>Niemand wird entfernt, nichts wird geleert, was nur in {account} steht, und eine widerrufene Einwilligung bleibt widerrufen.</translation>
    </message>
    <message>
      <source>Not everything came about.</source>
      <translation>Nicht alles ist gelungen.</translation>
    </message>
    <message>
      <source>Not the same person</source>
      <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
      <source>Nothing had to be sent.</source>
      <translation>Es musste nichts gesendet werden.</translation>
    </message>
    <message>
      <source>Nothing is lost: what is left is found when you look again.</source>
      <translation>Nichts ist verloren: was übrig ist, zeigt sich, wenn Sie noch einmal nachsehen.</translation>
    </message>
    <message>
      <source>Ours in every field</source>
      <translation>Unseres in jedem Feld</translation>
    </message>
    <message>
      <source>Remove from Our contacts as well</source>
      <translation>Auch aus „Unsere Kontakte“ entfernen</translation>
    </message>
    <message>
      <source>Remove in {crm} as well</source>
      <translation>Auch in {crm} entfernen</translation>
    </message>
    <message>
      <source>Take up again</source>
      <translation>Wieder aufnehmen</translation>
    </message>
    <message>
      <source>The newer of each field</source>
      <translation>Das Neuere je Feld</translation>
    </message>
    <message>
      <source>The newer of each field (not known)</source>
      <translation>Das Neuere je Feld (nicht bekannt)</translation>
    </message>
    <message>
      <source>The sync ended half-way, in {account}.</source>
      <translation>Der Abgleich endete auf halbem Weg, in {account}.</translation>
    </message>
    <message>
      <source>What both sides agree on is noted.</source>
      <translation>Worin beide Seiten übereinstimmen, ist festgehalten.</translation>
    </message>
    <message>
      <source>a withdrawal wins</source>
      <translation>ein Widerruf geht vor</translation>
    </message>
    <message>
      <source>add {count} here</source>
      <translation>{count} hier anlegen</translation>
    </message>
    <message>
      <source>add {count} there</source>
      <translation>{count} dort anlegen</translation>
    </message>
    <message>
      <source>both ways {count}</source>
      <translation>{count} in beide Richtungen</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <source>edited here, removed there; an edit beats a removal</source>
      <translation>hier bearbeitet, dort entfernt; Bearbeiten geht vor Entfernen</translation>
    </message>
    <message>
      <source>edited there, removed here; an edit beats a removal</source>
      <translation>dort bearbeitet, hier entfernt; Bearbeiten geht vor Entfernen</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>leave {count}</source>
      <translation>{count} lassen</translation>
    </message>
    <message>
      <source>link {count}</source>
      <translation>{count} verbinden</translation>
    </message>
    <message>
      <source>linked here, and {crm} does not know it yet</source>
      <translation>hier verbunden, und {crm} weiß es noch nicht</translation>
    </message>
    <message>
      <source>newer</source>
      <translation>neuer</translation>
    </message>
    <message>
      <source>not in Our contacts</source>
      <translation>nicht in „Unsere Kontakte“</translation>
    </message>
    <message>
      <source>not in {crm}</source>
      <translation>nicht in {crm}</translation>
    </message>
    <message>
      <source>only in Our contacts</source>
      <translation>nur in „Unsere Kontakte“</translation>
    </message>
    <message>
      <source>only in {crm}</source>
      <translation>nur in {crm}</translation>
    </message>
    <message>
      <source>remove {count} here</source>
      <translation>{count} hier entfernen</translation>
    </message>
    <message>
      <source>remove {count} there</source>
      <translation>{count} dort entfernen</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <source>removed from Our contacts</source>
      <translation>aus „Unsere Kontakte“ entfernt</translation>
    </message>
    <message>
      <source>removed in {crm}</source>
      <translation>in {crm} entfernt</translation>
    </message>
    <message>
      <source>send {count}</source>
      <translation>{count} senden</translation>
    </message>
    <message>
      <source>take {count}</source>
      <translation>{count} übernehmen</translation>
    </message>
    <message>
      <source>time not known</source>
      <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
      <source>unlink {count}</source>
      <translation>{count} trennen</translation>
    </message>
    <message numerus="yes">
      <source>will be left</source>
      <translation>
        <numerusform>bleibt so</numerusform>
        <numerusform>bleiben so</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>will be sent</source>
      <translation>
        <numerusform>wird gesendet</numerusform>
        <numerusform>werden gesendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>will be taken</source>
      <translation>
        <numerusform>wird übernommen</numerusform>
        <numerusform>werden übernommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>will go both ways</source>
      <translation>
        <numerusform>geht in beide Richtungen</numerusform>
        <numerusform>gehen in beide Richtungen</numerusform>
      </translation>
    </message>
    <message>
      <source>{account}: {result}</source>
      <translation>{account}: {result}</translation>
    </message>
    <message>
      <source>{answer}; a withdrawal wins</source>
      <translation>{answer}; ein Widerruf geht vor</translation>
    </message>
    <message>
      <source>{count} both ways</source>
      <translation>{count} beides</translation>
    </message>
    <message>
      <source>{count} left</source>
      <translation>{count} lassen</translation>
    </message>
    <message>
      <source>{count} to send</source>
      <translation>{count} senden</translation>
    </message>
    <message>
      <source>{count} to take</source>
      <translation>{count} übernehmen</translation>
    </message>
    <message>
      <source>{crm} keeps the number that this program gave the record: it cannot be taken back there. That is remembered here, so that the two are not linked again.</source>
      <translation>{crm} behält die Nummer, die dieses Programm dem Datensatz gegeben hat: Dort lässt sie sich nicht zurücknehmen. Das ist hier gemerkt, damit die beiden nicht wieder verbunden werden.</translation>
    </message>
    <message>
      <source>{crm} or Our contacts does not say when this was changed.</source>
      <translation>{crm} oder „Unsere Kontakte“ sagt nicht, wann das geändert wurde.</translation>
    </message>
    <message>
      <source>{crm}'s in every field</source>
      <translation>Das von {crm} in jedem Feld</translation>
    </message>
    <message>
      <source>{field}: changed on both sides</source>
      <translation>{field}: auf beiden Seiten geändert</translation>
    </message>
    <message>
      <source>{name} and this record in {crm} are told apart.</source>
      <translation>{name} und dieser Datensatz in {crm} sind nicht dieselbe Person.</translation>
    </message>
  </context>
  <context>
    <name>tiles</name>
    <message>
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Not clear who</source>
      <translation>Unklar, wer</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>Unverändert</translation>
    </message>
    <message>
      <source>To change</source>
      <translation>Zu ändern</translation>
    </message>
    <message>
      <source>To link</source>
      <translation>Zu verbinden</translation>
    </message>
    <message>
      <source>To replace</source>
      <translation>Zu ersetzen</translation>
    </message>
  </context>
  <context>
    <name>turns</name>
    <message numerus="yes">
      <source>%n changed on both sides</source>
      <translation>
        <numerusform>%n auf beiden Seiten geändert</numerusform>
        <numerusform>%n auf beiden Seiten geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people in step</source>
      <translation>
        <numerusform>%n Person auf gleichem Stand</numerusform>
        <numerusform>%n Personen auf gleichem Stand</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people wait for your decision.</source>
      <translation>
        <numerusform>%n Person wartet auf Ihre Entscheidung.</numerusform>
        <numerusform>%n Personen warten auf Ihre Entscheidung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n perhaps the same person</source>
      <translation>
        <numerusform>%n vielleicht dieselbe Person</numerusform>
        <numerusform>%n vielleicht dieselbe Person</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n wait for you</source>
      <translation>
        <numerusform>%n wartet auf Sie</numerusform>
        <numerusform>%n warten auf Sie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n wait to be sent there</source>
      <translation>
        <numerusform>%n wartet darauf, dorthin gesendet zu werden</numerusform>
        <numerusform>%n warten darauf, dorthin gesendet zu werden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n wait to be taken over here</source>
      <translation>
        <numerusform>%n wartet darauf, hier übernommen zu werden</numerusform>
        <numerusform>%n warten darauf, hier übernommen zu werden</numerusform>
      </translation>
    </message>
    <message>
      <source>Could not sync {moment}: {reason}</source>
      <translation>Abgleich nicht gelungen {moment}: {reason}</translation>
    </message>
    <message>
      <source>It could not be synced automatically.</source>
      <translation>Der automatische Abgleich ist nicht gelungen.</translation>
    </message>
    <message>
      <source>Last synced {moment}</source>
      <translation>Zuletzt abgeglichen {moment}</translation>
    </message>
    <message>
      <source>Not compared with Our contacts yet.</source>
      <translation>Noch nicht mit „Unsere Kontakte“ verglichen.</translation>
    </message>
    <message>
      <source>Sync at every start</source>
      <translation>Bei jedem Start abgleichen</translation>
    </message>
    <message>
      <source>Sync every day</source>
      <translation>Jeden Tag abgleichen</translation>
    </message>
    <message>
      <source>Sync every hour</source>
      <translation>Jede Stunde abgleichen</translation>
    </message>
    <message>
      <source>Syncing now…</source>
      <translation>Wird abgeglichen…</translation>
    </message>
    <message>
      <source>in step</source>
      <translation>auf gleichem Stand</translation>
    </message>
    <message>
      <source>last sync missed</source>
      <translation>letzter Abgleich ausgefallen</translation>
    </message>
    <message>
      <source>not synced yet</source>
      <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
      <source>syncing now</source>
      <translation>wird abgeglichen</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>heute um {time}</translation>
    </message>
    <message>
      <source>{reason}: {proof}</source>
      <translation>{reason}: {proof}</translation>
    </message>
  </context>
</TS>
