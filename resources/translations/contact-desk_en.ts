<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name />
    <message numerus="yes">
      <source>%n address has a slip like “{example}”</source>
      <translation>
        <numerusform>%n address has a slip: “{example}”</numerusform>
        <numerusform>%n addresses have a slip like “{example}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cell holds an error of a formula and counts as empty: {cells}.</source>
      <translation>
        <numerusform>%n cell holds an error of a formula and counts as empty: {cells}.</numerusform>
        <numerusform>%n cells hold an error of a formula and count as empty: {cells}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n date is written like “{example}”</source>
      <translation>
        <numerusform>%n date is written like “{example}”</numerusform>
        <numerusform>%n dates are written like “{example}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n heading stands there twice. A number was added to tell them apart.</source>
      <translation>
        <numerusform>%n heading stands there twice. A number was added to tell them apart.</numerusform>
        <numerusform>%n headings stand there twice. Numbers were added to tell them apart.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person had unsubscribed in {crm}, and your file would sign them up again. Tick them only if they asked for it.</source>
      <translation>
        <numerusform>%n person had unsubscribed in {crm}, and your file would sign them up again. Tick them only if they asked for it.</numerusform>
        <numerusform>%n people had unsubscribed in {crm}, and your file would sign them up again. Tick them only if they asked for it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person who was to stay is not in the list any more: {names}.</source>
      <translation>
        <numerusform>%n person who was to stay is not in the list any more: {names}.</numerusform>
        <numerusform>%n people who were to stay are not in the list any more: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person will be anonymised.</source>
      <translation>
        <numerusform>%n person will be anonymised.</numerusform>
        <numerusform>%n people will be anonymised.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person will be deleted, {others} anonymised.</source>
      <translation>
        <numerusform>%n person will be deleted, {others} anonymised.</numerusform>
        <numerusform>%n people will be deleted, {others} anonymised.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person will be taken out of the list.</source>
      <translation>
        <numerusform>%n person will be taken out of the list.</numerusform>
        <numerusform>%n people will be taken out of the list.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row has an open problem or shares its id with another. Solve it first.</source>
      <translation>
        <numerusform>%n row has an open problem or shares its id with another. Solve it first.</numerusform>
        <numerusform>%n rows have an open problem or share their id with another. Solve them first.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row has no id. Save a copy of the file with the new ids, and use that next time.</source>
      <translation>
        <numerusform>%n row has no id. Save a copy of the file with the new id, and use that next time.</numerusform>
        <numerusform>%n rows have no id. Save a copy of the file with the new ids, and use that next time.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Batch {number} · %n person</source>
      <translation>
        <numerusform>Batch {number} · %n person</numerusform>
        <numerusform>Batch {number} · %n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Kindful is still working on %n earlier import.</source>
      <translation>
        <numerusform>Kindful is still working on %n earlier import.</numerusform>
        <numerusform>Kindful is still working on %n earlier imports.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nobody knows yet whether %n person was removed. It is never tried a second time.</source>
      <translation>
        <numerusform>Nobody knows yet whether %n person was removed. It is never tried a second time.</numerusform>
        <numerusform>Nobody knows yet whether %n people were removed. It is never tried a second time.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Stopped, to be safe: %n person was added after you had looked at the list: {names}.</source>
      <translation>
        <numerusform>Stopped, to be safe: %n person was added after you had looked at the list: {names}.</numerusform>
        <numerusform>Stopped, to be safe: %n people were added after you had looked at the list: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Stopped, to be safe: %n person who should stay is not in the list any more: {names}.</source>
      <translation>
        <numerusform>Stopped, to be safe: %n person who should stay is not in the list any more: {names}.</numerusform>
        <numerusform>Stopped, to be safe: %n people who should stay are not in the list any more: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This anonymises %n person. That is for good.</source>
      <translation>
        <numerusform>This anonymises %n person. That is for good.</numerusform>
        <numerusform>This anonymises %n people. That is for good.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This archives %n person. That is for good.</source>
      <translation>
        <numerusform>This archives %n person. That is for good.</numerusform>
        <numerusform>This archives %n people. That is for good.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This archives the %n entry that the run added, for good. Whoever was there before stays.</source>
      <translation>
        <numerusform>This archives the entry that the run added, for good. Whoever was there before stays.</numerusform>
        <numerusform>This archives the %n entries that the run added, for good. Whoever was there before stays.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This deletes %n person. That is for good.</source>
      <translation>
        <numerusform>This deletes %n person. That is for good.</numerusform>
        <numerusform>This deletes %n people. That is for good.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This deletes the %n entry that the run added, for good. Whoever was there before stays.</source>
      <translation>
        <numerusform>This deletes the entry that the run added, for good. Whoever was there before stays.</numerusform>
        <numerusform>This deletes the %n entries that the run added, for good. Whoever was there before stays.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>as it was before: %n field</source>
      <translation>
        <numerusform>as it was before: %n field</numerusform>
        <numerusform>as it was before: %n fields</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{crm} asks us to wait %n seconds.</source>
      <translation>
        <numerusform>{crm} asks us to wait %n second.</numerusform>
        <numerusform>{crm} asks us to wait %n seconds.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Answer</name>
    <message numerus="yes">
      <source>Connected: {where} · %n people</source>
      <translation>
        <numerusform>Connected: {where} · %n person</numerusform>
        <numerusform>Connected: {where} · %n people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Asking</name>
    <message numerus="yes">
      <source>%n people, saved {time} in the encrypted store of this program, read back and compared. After the run, Activity offers “Restore from backup…”.</source>
      <translation>
        <numerusform>%n person, saved {time} in the encrypted store of this program, read back and compared. After the run, Activity offers “Restore from backup…”.</numerusform>
        <numerusform>%n people, saved {time} in the encrypted store of this program, read back and compared. After the run, Activity offers “Restore from backup…”.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Beside</name>
    <message numerus="yes">
      <source>Discard %n changes?</source>
      <translation>
        <numerusform>Discard %n change?</numerusform>
        <numerusform>Discard %n changes?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Board</name>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BringSheet</name>
    <message numerus="yes">
      <source>Bring %n accounts?</source>
      <translation>
        <numerusform>Bring %n account?</numerusform>
        <numerusform>Bring %n accounts?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkSheet</name>
    <message numerus="yes">
      <source>Edit %n people</source>
      <translation>
        <numerusform>Edit %n person</numerusform>
        <numerusform>Edit %n people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CheckStep</name>
    <message numerus="yes">
      <source>%n row(s) cannot be imported yet. What you do not solve is left out.</source>
      <translation>
        <numerusform>%n row cannot be imported yet. What you do not solve is left out.</numerusform>
        <numerusform>%n rows cannot be imported yet. What you do not solve is left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) would be refused. Solve them or leave them out.</source>
      <translation>
        <numerusform>%n row would be refused. Solve it or leave it out.</numerusform>
        <numerusform>%n rows would be refused. Solve them or leave them out.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ColumnsSide</name>
    <message numerus="yes">
      <source>%n match nobody</source>
      <translation>
        <numerusform>%n matches nobody</numerusform>
        <numerusform>%n match nobody</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n match several people.</source>
      <translation>
        <numerusform>%n matches several people.</numerusform>
        <numerusform>%n match several people.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n match the same person as another row.</source>
      <translation>
        <numerusform>%n matches the same person as another row.</numerusform>
        <numerusform>%n match the same person as another row.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) match one person in {crm}</source>
      <translation>
        <numerusform>%n row matches one person in {crm}</numerusform>
        <numerusform>%n rows match one person each in {crm}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Not imported: %n column(s)</source>
      <translation>
        <numerusform>Not imported: %n column</numerusform>
        <numerusform>Not imported: %n columns</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ColumnsStep</name>
    <message numerus="yes">
      <source>%n column(s) have no choice yet. Until then they are not imported.</source>
      <translation>
        <numerusform>%n column has no choice yet. Until then it is not imported.</numerusform>
        <numerusform>%n columns have no choice yet. Until then they are not imported.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ContactsPage</name>
    <message numerus="yes">
      <source>%n archived</source>
      <translation>
        <numerusform>%n archived</numerusform>
        <numerusform>%n archived</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes to one person are not saved.</source>
      <translation>
        <numerusform>%n change to one person is not saved.</numerusform>
        <numerusform>%n changes to one person are not saved.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n person</numerusform>
        <numerusform>%n people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CopiesPage</name>
    <message numerus="yes">
      <source>%n fields differ</source>
      <translation>
        <numerusform>%n field differs</numerusform>
        <numerusform>%n fields differ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values are chosen and not carried across.</source>
      <translation>
        <numerusform>%n value is chosen and not carried across.</numerusform>
        <numerusform>%n values are chosen and not carried across.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Review %n changes in {account}…</source>
      <translation>
        <numerusform>Review %n change in {account}…</numerusform>
        <numerusform>Review %n changes in {account}…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n systems</source>
      <translation>
        <numerusform>in %n system</numerusform>
        <numerusform>in %n systems</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
      <source>%Ln people may be in the list twice</source>
      <translation>
        <numerusform>%Ln person may be in the list twice</numerusform>
        <numerusform>%Ln people may be in the list twice</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EventChart</name>
    <message numerus="yes">
      <source>%n other kinds</source>
      <translation>
        <numerusform>%n other kind</numerusform>
        <numerusform>%n other kinds</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EventExportSheet</name>
    <message numerus="yes">
      <source>Export %n events?</source>
      <translation>
        <numerusform>Export %n event?</numerusform>
        <numerusform>Export %n events?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message numerus="yes">
      <source>%n columns: {fields}.</source>
      <translation>
        <numerusform>%n column: {fields}.</numerusform>
        <numerusform>%n columns: {fields}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>An address book has no room for %n of the fields: {fields}.</source>
      <translation>
        <numerusform>An address book has no room for one of the fields: {fields}.</numerusform>
        <numerusform>An address book has no room for %n of the fields: {fields}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Export %n people</source>
      <translation>
        <numerusform>Export %n person</numerusform>
        <numerusform>Export %n people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FieldsSheet</name>
    <message numerus="yes">
      <source>%n people have something in it. That is deleted with the field, for good.</source>
      <translation>
        <numerusform>%n person has something in it. That is deleted with the field, for good.</numerusform>
        <numerusform>%n people have something in it. That is deleted with the field, for good.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FileStep</name>
    <message numerus="yes">
      <source>All %n rows</source>
      <translation>
        <numerusform>The only row</numerusform>
        <numerusform>All %n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The first %n rows</source>
      <translation>
        <numerusform>The first row</numerusform>
        <numerusform>The first %n rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message numerus="yes">
      <source>%n files were saved.</source>
      <translation>
        <numerusform>%n file was saved.</numerusform>
        <numerusform>%n files were saved.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FilterPanel</name>
    <message numerus="yes">
      <source>On the %n loaded contacts</source>
      <translation>
        <numerusform>On the one loaded contact</numerusform>
        <numerusform>On the %n loaded contacts</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FixBar</name>
    <message numerus="yes">
      <source>Fix all %n like this</source>
      <translation>
        <numerusform>Fix it like this</numerusform>
        <numerusform>Fix all %n like this</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Giving</name>
    <message numerus="yes">
      <source>%n e-mail addresses were copied</source>
      <translation>
        <numerusform>%n e-mail address was copied</numerusform>
        <numerusform>%n e-mail addresses were copied</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n person</numerusform>
        <numerusform>%n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people do not want e-mail and were left away.</source>
      <translation>
        <numerusform>%n person does not want e-mail and was left away.</numerusform>
        <numerusform>%n people do not want e-mail and were left away.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people have no e-mail address.</source>
      <translation>
        <numerusform>%n person has no e-mail address.</numerusform>
        <numerusform>%n people have no e-mail address.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copy the e-mail addresses of %n people</source>
      <translation>
        <numerusform>Copy the e-mail address of %n person</numerusform>
        <numerusform>Copy the e-mail addresses of %n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Print the list of %n people…</source>
      <translation>
        <numerusform>Print the list of %n person…</numerusform>
        <numerusform>Print the list of %n people…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Save the list of %n people as PDF…</source>
      <translation>
        <numerusform>Save the list of %n person as PDF…</numerusform>
        <numerusform>Save the list of %n people as PDF…</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GroupPanel</name>
    <message numerus="yes">
      <source>%n more are worth a look.</source>
      <translation>
        <numerusform>%n more is worth a look.</numerusform>
        <numerusform>%n more are worth a look.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) are worth a look</source>
      <translation>
        <numerusform>%n row is worth a look</numerusform>
        <numerusform>%n rows are worth a look</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) cannot be imported yet</source>
      <translation>
        <numerusform>%n row cannot be imported yet</numerusform>
        <numerusform>%n rows cannot be imported yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Left out by you: %n row(s)</source>
      <translation>
        <numerusform>Left out by you: %n row</numerusform>
        <numerusform>Left out by you: %n rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Groups</name>
    <message numerus="yes">
      <source>%n records</source>
      <translation>
        <numerusform>%n record</numerusform>
        <numerusform>%n records</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportPage</name>
    <message numerus="yes">
      <source>%n row(s)</source>
      <translation>
        <numerusform>%n row</numerusform>
        <numerusform>%n rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LinkedPanel</name>
    <message numerus="yes">
      <source>%n fields differ</source>
      <translation>
        <numerusform>%n field differs</numerusform>
        <numerusform>%n fields differ</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ListStatus</name>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%n selected</numerusform>
        <numerusform>%n selected</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MirrorBody</name>
    <message numerus="yes">
      <source>Undo %n links</source>
      <translation>
        <numerusform>Undo %n link</numerusform>
        <numerusform>Undo %n links</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MirrorHead</name>
    <message numerus="yes">
      <source>Mirror · {place} · {file}, %Ln row(s)</source>
      <translation>
        <numerusform>Mirror · {place} · {file}, %Ln row</numerusform>
        <numerusform>Mirror · {place} · {file}, %Ln rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NamesPage</name>
    <message numerus="yes">
      <source>I have looked at all %n names</source>
      <translation>
        <numerusform>I have looked at the name</numerusform>
        <numerusform>I have looked at all %n names</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Narrowing</name>
    <message numerus="yes">
      <source>%n kinds</source>
      <translation>
        <numerusform>%n kind</numerusform>
        <numerusform>%n kinds</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OpenCard</name>
    <message numerus="yes">
      <source>{field} for %n new people</source>
      <translation>
        <numerusform>{field} for %n new person</numerusform>
        <numerusform>{field} for %n new people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message numerus="yes">
      <source>Show all %n names</source>
      <translation>
        <numerusform>Show the name</numerusform>
        <numerusform>Show all %n names</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PeopleCard</name>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n person</numerusform>
        <numerusform>%n people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Proofs</name>
    <message numerus="yes">
      <source>Backup of %Ln people saved {time}</source>
      <translation>
        <numerusform>Backup of %Ln person saved {time}</numerusform>
        <numerusform>Backup of %Ln people saved {time}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You have looked at all %n names</source>
      <translation>
        <numerusform>You have looked at the name</numerusform>
        <numerusform>You have looked at all %n names</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuestionRow</name>
    <message numerus="yes">
      <source>%n row(s)</source>
      <translation>
        <numerusform>%n row</numerusform>
        <numerusform>%n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Choose, or have the field emptied for these %n people.</source>
      <translation>
        <numerusform>Choose, or have the field emptied for this person.</numerusform>
        <numerusform>Choose, or have the field emptied for these %n people.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Choose, or leave the field as it is for these %n people.</source>
      <translation>
        <numerusform>Choose, or leave the field as it is for this person.</numerusform>
        <numerusform>Choose, or leave the field as it is for these %n people.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These %n people are imported; this field is emptied.</source>
      <translation>
        <numerusform>This person is imported; this field is emptied.</numerusform>
        <numerusform>These %n people are imported; this field is emptied.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These %n people are imported; this field stays as it is.</source>
      <translation>
        <numerusform>This person is imported; this field stays as it is.</numerusform>
        <numerusform>These %n people are imported; this field stays as it is.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message numerus="yes">
      <source>Show %n who are left</source>
      <translation>
        <numerusform>Show %n who is left</numerusform>
        <numerusform>Show %n who are left</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RecordFooter</name>
    <message numerus="yes">
      <source>%n changes</source>
      <translation>
        <numerusform>%n change</numerusform>
        <numerusform>%n changes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RecordPage</name>
    <message numerus="yes">
      <source>%n changes to one person are not saved.</source>
      <translation>
        <numerusform>%n change to one person is not saved.</numerusform>
        <numerusform>%n changes to one person are not saved.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message numerus="yes">
      <source>%n lines are different now.</source>
      <translation>
        <numerusform>%n line is different now.</numerusform>
        <numerusform>%n lines are different now.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunProgress</name>
    <message numerus="yes">
      <source>{done} of %n people</source>
      <translation>
        <numerusform>{done} of %n person</numerusform>
        <numerusform>{done} of %n people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunWatch</name>
    <message numerus="yes">
      <source>%n are in doubt. First we look at what happened to them.</source>
      <translation>
        <numerusform>%n is in doubt. First we look at what happened to it.</numerusform>
        <numerusform>%n are in doubt. First we look at what happened to them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n running · {share} %</source>
      <translation>
        <numerusform>%n running · {share} %</numerusform>
        <numerusform>%n running · {share} %</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SamePeople</name>
    <message numerus="yes">
      <source>%n people differ from a row of your file only by lost zeros or spaces.</source>
      <translation>
        <numerusform>%n person differs from a row of your file only by lost zeros or spaces.</numerusform>
        <numerusform>%n people differ from a row of your file only by lost zeros or spaces.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people differ from a row of your file only by lost zeros or spaces: they are removed and added again as new people.</source>
      <translation>
        <numerusform>%n person differs from a row of your file only by lost zeros or spaces: they are removed and added again as a new person.</numerusform>
        <numerusform>%n people differ from a row of your file only by lost zeros or spaces: they are removed and added again as new people.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people have another id in your file, or none: they are removed and added again as new people.</source>
      <translation>
        <numerusform>%n person has another id in your file, or none: they are removed and added again as a new person.</numerusform>
        <numerusform>%n people have another id in your file, or none: they are removed and added again as new people.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people surely are in your file, but their row has another id or none.</source>
      <translation>
        <numerusform>%n person surely is in your file, but their row has another id or none.</numerusform>
        <numerusform>%n people surely are in your file, but their row has another id or none.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Treat %n as the same person</source>
      <translation>
        <numerusform>Treat as the same person</numerusform>
        <numerusform>Treat %n as the same person</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SaveSteps</name>
    <message numerus="yes">
      <source>%n conflicts to answer</source>
      <translation>
        <numerusform>%n conflict to answer</numerusform>
        <numerusform>%n conflicts to answer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n problems</source>
      <translation>
        <numerusform>%n problem</numerusform>
        <numerusform>%n problems</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Section</name>
    <message numerus="yes">
      <source>Show %n hidden fields</source>
      <translation>
        <numerusform>Show %n hidden field</numerusform>
        <numerusform>Show %n hidden fields</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SectionHead</name>
    <message numerus="yes">
      <source>%Ln kept</source>
      <translation>
        <numerusform>%Ln kept</numerusform>
        <numerusform>%Ln kept</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep all %n</source>
      <translation>
        <numerusform>Keep it</numerusform>
        <numerusform>Keep all %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%n selected</numerusform>
        <numerusform>%n selected</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ServerFilters</name>
    <message numerus="yes">
      <source>Asking… %n so far</source>
      <translation>
        <numerusform>Asking… %n so far</numerusform>
        <numerusform>Asking… %n so far</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StoppedMirror</name>
    <message numerus="yes">
      <source>Removes the %n entries that were added; the old ones stay.</source>
      <translation>
        <numerusform>Removes the entry that was added; the old one stays.</numerusform>
        <numerusform>Removes the %n entries that were added; the old ones stay.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ValuesStep</name>
    <message numerus="yes">
      <source>%n value(s) have no choice yet.</source>
      <translation>
        <numerusform>%n value has no choice yet.</numerusform>
        <numerusform>%n values have no choice yet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Until then %n row(s) cannot be imported.</source>
      <translation>
        <numerusform>Until then %n row cannot be imported.</numerusform>
        <numerusform>Until then %n rows cannot be imported.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>_Sources</name>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n person</numerusform>
        <numerusform>%n people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>contacts</name>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>%n chosen</numerusform>
        <numerusform>%n chosen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n years</source>
      <translation>
        <numerusform>%n year</numerusform>
        <numerusform>%n years</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>events</name>
    <message numerus="yes">
      <source>%n events</source>
      <translation>
        <numerusform>%n event</numerusform>
        <numerusform>%n events</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message numerus="yes">
      <source>%Ln people were saved in {file}.</source>
      <translation>
        <numerusform>%Ln person was saved in {file}.</numerusform>
        <numerusform>%Ln people were saved in {file}.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>mirror</name>
    <message numerus="yes">
      <source>%Ln changed</source>
      <translation>
        <numerusform>%Ln changed</numerusform>
        <numerusform>%Ln changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln kept</source>
      <translation>
        <numerusform>%Ln kept</numerusform>
        <numerusform>%Ln kept</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln new</source>
      <translation>
        <numerusform>%Ln new</numerusform>
        <numerusform>%Ln new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have another id in your file, or none: they are removed and added again as new people.</source>
      <translation>
        <numerusform>%Ln person has another id in your file, or none: they are removed and added again as a new person.</numerusform>
        <numerusform>%Ln people have another id in your file, or none: they are removed and added again as new people.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln the same</source>
      <translation>
        <numerusform>%Ln the same</numerusform>
        <numerusform>%Ln the same</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Replace %Ln people</source>
      <translation>
        <numerusform>Replace %Ln person</numerusform>
        <numerusform>Replace %Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{environment} · {place} · %Ln people now, {then} afterwards</source>
      <translation>
        <numerusform>{environment} · {place} · %Ln person now, {then} afterwards</numerusform>
        <numerusform>{environment} · {place} · %Ln people now, {then} afterwards</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>overview</name>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n person</numerusform>
        <numerusform>%n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With %n accounts</source>
      <translation>
        <numerusform>With %n account</numerusform>
        <numerusform>With %n accounts</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>own</name>
    <message numerus="yes">
      <source>%n fields differ</source>
      <translation>
        <numerusform>%n field differs</numerusform>
        <numerusform>%n fields differ</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>paper</name>
    <message numerus="yes">
      <source>%Ln pages are in {file}.</source>
      <translation>
        <numerusform>%Ln page is in {file}.</numerusform>
        <numerusform>%Ln pages are in {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln pages were sent to {printer}.</source>
      <translation>
        <numerusform>%Ln page was sent to {printer}.</numerusform>
        <numerusform>%Ln pages were sent to {printer}.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>removal</name>
    <message numerus="yes">
      <source>%Ln new people can be archived in Activity.</source>
      <translation>
        <numerusform>%Ln new person can be archived in Activity.</numerusform>
        <numerusform>%Ln new people can be archived in Activity.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln new people can be deleted again in Activity.</source>
      <translation>
        <numerusform>%Ln new person can be deleted again in Activity.</numerusform>
        <numerusform>%Ln new people can be deleted again in Activity.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people will be anonymised.</source>
      <translation>
        <numerusform>%Ln person will be anonymised.</numerusform>
        <numerusform>%Ln people will be anonymised.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people will be archived.</source>
      <translation>
        <numerusform>%Ln person will be archived.</numerusform>
        <numerusform>%Ln people will be archived.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people will be deleted, {others} anonymised.</source>
      <translation>
        <numerusform>%Ln person will be deleted, {others} anonymised.</numerusform>
        <numerusform>%Ln people will be deleted, {others} anonymised.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people will be deleted.</source>
      <translation>
        <numerusform>%Ln person will be deleted.</numerusform>
        <numerusform>%Ln people will be deleted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Archive %Ln people</source>
      <translation>
        <numerusform>Archive %Ln person</numerusform>
        <numerusform>Archive %Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Archive {count} and replace %Ln people</source>
      <translation>
        <numerusform>Archive {count} and replace %Ln person</numerusform>
        <numerusform>Archive {count} and replace %Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln people</source>
      <translation>
        <numerusform>Delete %Ln person</numerusform>
        <numerusform>Delete %Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete {count} and replace %Ln people</source>
      <translation>
        <numerusform>Delete {count} and replace %Ln person</numerusform>
        <numerusform>Delete {count} and replace %Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Everyone who is in this list and not in your file will be deleted in {crm}, but for %Ln whom you keep.</source>
      <translation>
        <numerusform>Everyone who is in this list and not in your file will be deleted in {crm}, but for %Ln whom you keep.</numerusform>
        <numerusform>Everyone who is in this list and not in your file will be deleted in {crm}, but for %Ln whom you keep.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Everyone who is in {crm} and not in your file will be archived there, but for %Ln whom you keep.</source>
      <translation>
        <numerusform>Everyone who is in {crm} and not in your file will be archived there, but for %Ln whom you keep.</numerusform>
        <numerusform>Everyone who is in {crm} and not in your file will be archived there, but for %Ln whom you keep.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the %Ln entries that the run added are archived</source>
      <translation>
        <numerusform>the entry that the run added is archived</numerusform>
        <numerusform>the %Ln entries that the run added are archived</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the %Ln entries that the run added are deleted</source>
      <translation>
        <numerusform>the entry that the run added is deleted</numerusform>
        <numerusform>the %Ln entries that the run added are deleted</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>results</name>
    <message numerus="yes">
      <source>%Ln rows were saved in {file}.</source>
      <translation>
        <numerusform>%Ln row was saved in {file}.</numerusform>
        <numerusform>%Ln rows were saved in {file}.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>review</name>
    <message numerus="yes">
      <source>%Ln changes</source>
      <translation>
        <numerusform>%Ln change</numerusform>
        <numerusform>%Ln changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln changes can be undone in Activity.</source>
      <translation>
        <numerusform>%Ln change can be undone in Activity.</numerusform>
        <numerusform>%Ln changes can be undone in Activity.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln links cannot be undone here.</source>
      <translation>
        <numerusform>%Ln link cannot be undone here.</numerusform>
        <numerusform>%Ln links cannot be undone here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation>
        <numerusform>%Ln person</numerusform>
        <numerusform>%Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people are added again</source>
      <translation>
        <numerusform>%Ln person is added again</numerusform>
        <numerusform>%Ln people are added again</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people are put back as they were</source>
      <translation>
        <numerusform>%Ln person is put back as they were</numerusform>
        <numerusform>%Ln people are put back as they were</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people stay as they are now</source>
      <translation>
        <numerusform>%Ln person stays as they are now</numerusform>
        <numerusform>%Ln people stay as they are now</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln rows</source>
      <translation>
        <numerusform>%Ln row</numerusform>
        <numerusform>%Ln rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fields: {names}</source>
      <translation>
        <numerusform>%n field: {names}</numerusform>
        <numerusform>%n fields: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The %Ln new people stay: {crm} does not let us delete them.</source>
      <translation>
        <numerusform>The new person stays: {crm} does not let us delete anybody.</numerusform>
        <numerusform>The %Ln new people stay: {crm} does not let us delete them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} can be undone in Activity, %Ln of them not as a whole.</source>
      <translation>
        <numerusform>{count} can be undone in Activity, %Ln of them not as a whole.</numerusform>
        <numerusform>{count} can be undone in Activity, %Ln of them not as a whole.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{lines}, %Ln not ticked</source>
      <translation>
        <numerusform>{lines}, %Ln not ticked</numerusform>
        <numerusform>{lines}, %Ln not ticked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{verbs} people in {crm}</source>
      <translation>
        <numerusform>{verbs} person in {crm}</numerusform>
        <numerusform>{verbs} people in {crm}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{verbs} people in {crm} {environment}</source>
      <translation>
        <numerusform>{verbs} person in {crm} {environment}</numerusform>
        <numerusform>{verbs} people in {crm} {environment}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>runs</name>
    <message numerus="yes">
      <source>%n left out</source>
      <translation>
        <numerusform>%n left out</numerusform>
        <numerusform>%n left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people are in the list twice now, because the entry from your file was added and the old one is still there: {names}.</source>
      <translation>
        <numerusform>%n person is in the list twice now, because the entry from your file was added and the old one is still there: {names}.</numerusform>
        <numerusform>%n people are in the list twice now, because the entry from your file was added and the old one is still there: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people were kept by you: {names}.</source>
      <translation>
        <numerusform>You kept %n person: {names}.</numerusform>
        <numerusform>You kept %n people: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people were not sent: {why}.</source>
      <translation>
        <numerusform>%n person was not sent: {why}.</numerusform>
        <numerusform>%n people were not sent: {why}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows were not imported: {why}.</source>
      <translation>
        <numerusform>%n row was not imported: {why}.</numerusform>
        <numerusform>%n rows were not imported: {why}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows were the same already.</source>
      <translation>
        <numerusform>%n row was the same already.</numerusform>
        <numerusform>%n rows were the same already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n where it is not clear who</source>
      <translation>
        <numerusform>%n where it is not clear who</numerusform>
        <numerusform>%n where it is not clear who</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with a problem</source>
      <translation>
        <numerusform>%n with a problem</numerusform>
        <numerusform>%n with a problem</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>sync</name>
    <message numerus="yes">
      <source>%Ln links are noted.</source>
      <translation>
        <numerusform>%Ln link is noted.</numerusform>
        <numerusform>%Ln links are noted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes still wait for {crm}.</source>
      <translation>
        <numerusform>%n change still waits for {crm}.</numerusform>
        <numerusform>%n changes still wait for {crm}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflicts are still open.</source>
      <translation>
        <numerusform>%n conflict is still open.</numerusform>
        <numerusform>%n conflicts are still open.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflicts still open: they stay as they are</source>
      <translation>
        <numerusform>%n conflict still open: it stays as it is</numerusform>
        <numerusform>%n conflicts still open: they stay as they are</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fields changed on both sides</source>
      <translation>
        <numerusform>%n field changed on both sides</numerusform>
        <numerusform>%n fields changed on both sides</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people stay as they are until one of the two sides changes.</source>
      <translation>
        <numerusform>%n person stays as they are until one of the two sides changes.</numerusform>
        <numerusform>%n people stay as they are until one of the two sides changes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>will be left</source>
      <translation>
        <numerusform>will be left</numerusform>
        <numerusform>will be left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>will be sent</source>
      <translation>
        <numerusform>will be sent</numerusform>
        <numerusform>will be sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>will be taken</source>
      <translation>
        <numerusform>will be taken</numerusform>
        <numerusform>will be taken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>will go both ways</source>
      <translation>
        <numerusform>will go both ways</numerusform>
        <numerusform>will go both ways</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>turns</name>
    <message numerus="yes">
      <source>%n changed on both sides</source>
      <translation>
        <numerusform>%n changed on both sides</numerusform>
        <numerusform>%n changed on both sides</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people in step</source>
      <translation>
        <numerusform>%n person in step</numerusform>
        <numerusform>%n people in step</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people wait for your decision.</source>
      <translation>
        <numerusform>%n person waits for your decision.</numerusform>
        <numerusform>%n people wait for your decision.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n perhaps the same person</source>
      <translation>
        <numerusform>%n perhaps the same person</numerusform>
        <numerusform>%n perhaps the same person</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n wait for you</source>
      <translation>
        <numerusform>%n waits for you</numerusform>
        <numerusform>%n wait for you</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n wait to be sent there</source>
      <translation>
        <numerusform>%n waits to be sent there</numerusform>
        <numerusform>%n wait to be sent there</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n wait to be taken over here</source>
      <translation>
        <numerusform>%n waits to be taken over here</numerusform>
        <numerusform>%n wait to be taken over here</numerusform>
      </translation>
    </message>
  </context>
</TS>
