<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name />
    <message numerus="yes">
      <source>%n address has a slip like “{example}”</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cell holds an error of a formula and counts as empty: {cells}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n date is written like “{example}”</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n heading stands there twice. A number was added to tell them apart.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person had unsubscribed in {crm}, and your file would sign them up again. Tick them only if they asked for it.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person who was to stay is not in the list any more: {names}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person will be taken out of the list.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n person will be {done:word}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row has an open problem or shares its id with another. Solve it first.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row has no id. Save a copy of the file with the new ids, and use that next time.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>30 to 60 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>60 to 90 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A day or from..to, for example: 2026-01-01..2026-03-31</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A day, or a day and a time on Kulea's clock: 2026-01-31 or 2026-01-31 14:30</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A field that this was to be written into is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A letter could not be read. Choose another encoding for the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A link cannot be taken back by this program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A list has changed since this was compared. Nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A mirror recognises people by their ids alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name or an e-mail address is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A piece of the notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A quotation mark that begins in row {row} never ends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A run is going on in this account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A spreadsheet program has shortened this number; its digits are lost. Export the list anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account holder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added again; the old record is removed last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added again; {fields:word} can only be set in a new record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address addition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address comes from (second address)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address for letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address, second line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All deceased</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All tasks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An amount, for example: 50</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An organisation only looks after contacts: they are changed in their account lists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anniversary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anniversary (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Annual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anonymise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anonymised: MPDX keeps the entry, but nobody can see any more who it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program is using {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appeal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appointment Scheduled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archived among them: {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask in Future</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask who owns it, or choose a copy of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask whoever looks after the CRM about its plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask whoever looks after the CRM to give this key more rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask whoever looks after your network to open port {port} to {host}, or try another network. Nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BIC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bank transfer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Banner on the giving page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch {number}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Batch {number} · %n person</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Began to give in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Birthday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Birthday (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring back the password store, or move the file elsewhere: your accounts must then be added anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Button clicked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By e-mail only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By name and e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By post and by e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By post only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the id in {crm}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By your own number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call for Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Card {number} cannot be read and was left away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cells that are merged over several rows count for each of these rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change one of the two days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change that under Accounts first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed in MPDX</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed in Our contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed since this was planned; kept as it is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes are sent with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes by others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that there is room on the disk and that you may write in this folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that you may read and write this file and its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the address and the key under Accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the address and the list under Accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the address under Accounts, and this computer's date. Nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the address under Accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the address under Accounts. If it is right, the CRM may have changed: tell us.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the connection to the internet and try again. Nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check what happened before you send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file that was saved with “Save matching…”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another delimiter, or another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another encoding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another field for it, or do not import it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another file or sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another file, or close it in other programs and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder, or close the file in other programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another row for the headings, or another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another “Clock of Kulea” under Accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose at least one type.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the file with your list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the list that this account is for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen by hand; will be {done:word}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Church</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>City</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>City (second address)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clock of Kulea</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close that program and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns that are hidden in the sheet are read, too ({count}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare both versions and choose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirm what the page asks for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact Desk is already open with this profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact Desk keeps this itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact changed by a journey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact for Appointment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact imported by a program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts merged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts merged by a program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copies go to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the cells in your spreadsheet program first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the key once more, without anything before and after it, and enter it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the key once more, without the text around it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the whole key from the CRM and paste it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy what you still need, then refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct it and save again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct what it names and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrected by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country (second address)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Created</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Created at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Created from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Created until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cultivate Relationship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date not understood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day and month in the other order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day first instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deceased</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deceased (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direct debit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direct deposit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diverse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Division</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Divorced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do it in the CRM itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dr.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail address incomplete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail arrives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited since it was added; kept as it is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited since; kept as it is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Employer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Employer (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End that link first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the address that it leads to under Accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Error from the spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every 2 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every 2 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every 2 years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every 4 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every 6 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expired Referral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export it anew, or choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the contacts anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Facebook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Female</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File downloaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files are uploaded in campflow itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First and last name the other way round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First name (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example: EUR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Form filled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Form seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From and to, for example: 50..100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the other record of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gave in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gave more than pledged in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gave to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gender (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>General form filled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>General form seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gift between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gift of exactly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gift recommended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gifts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give it a name of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give it a name that your colleagues know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the whole address, beginning with https://.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Had opted out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Had unsubscribed in {crm}. Your file would sign them up again. Tick to do it all the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Had unsubscribed in {crm}: stays so, whatever your file says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Household or whole name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IBAN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id without its zeros</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import the file without deleting instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In Kindful, open Settings, then Custom Apps, make a new application and choose Generate Security Token. Sandbox and live each have a token of their own. Stay with the same application: another one does not know your own numbers of people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In doubt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install the newest version, then start again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install the newest version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intolerances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is up to date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not known any more which file was imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Joined on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jr.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of address (second address)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of donor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful broke off in the middle of the list, several times in a row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful changes nobody without a first and a last name, or a company. Add what is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful could not carry out this import ({status}): {said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful could not carry out this import: its archive of it is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful could not load this import: the kind of file or the data in it is wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful could not prepare this import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful did not accept this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful did not say whether it has this e-mail address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful did not take this contact and does not say why. It may know somebody with this name and e-mail address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful does not say how many contacts there are. Reading them all will tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful found an error in the data of this import and took none of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful found nothing at this address. It answers like this to a wrong key, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful had this contact already and kept its own {fields:word}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful has no such filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful has taken it in and has not worked on it yet.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Kindful is still working on %n earlier import.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Kindful keeps this itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful kept its {fields:word}: it ignores what is older than its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful lost our place in its list. Reading it again from the start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful needs a first and a last name, or a company.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful offers no way to delete contacts through its API, so a list cannot be made to equal a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful offers no way to delete contacts through its API. Delete them in Kindful itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful says that there are more contacts, and does not give them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful sent a contact that has no id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful takes no imports at the moment: {message}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful takes your own number when a contact is made or linked, and not afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful took changes and gave no receipt: they may or may not be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful worked through the links and did not make this one. It does not say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful works on imports one after another. We wait for ours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kindful's id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea accepted this, but the person cannot be found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea accepted this, but the person is not archived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea accepted this; it is still to be read back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea cannot be asked for what is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea changes no e-mail address: a new entry with the right one is made.
The old entry is archived, and this program cannot bring it back.
Opened mails and all that happened so far stay with the old entry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea did not accept this: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea did not send all events of a time that is too short to be divided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea did not take over: {fields:word}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea does not accept the key. It has signs such as £ in it: try the other “Signs in the key” first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea does not accept the key: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea does not allow changing an e-mail address. To correct it, a new entry is made and the old one is archived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea does not delete people, it archives them:
• They are hidden in Kulea and unsubscribed. What Kulea knows of them stays there.
• This program can neither change them any more nor bring them back.
• Perhaps nobody can be added with their e-mail address any more: Kulea does not say.
If somebody asked to be erased: empty their fields, then archive them, and ask Kulea to delete them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea does not say in which time zone its times are. Compare a time that you know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea gave no answer: this person may or may not have been archived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea gives out keys by mail: ask contact@kulea.ma. A key opens all contacts, so keep it to yourself. In the address, put your own Kulea name in place of {MA2ID}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea has no such filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea lets no other program change people who are archived or bring them back. Do that in Kulea itself; they stay unsubscribed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea says that there are {total} people and sent {got}: the list changed while it was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea sends its mails to everybody who is added, unless they are unsubscribed right after that. Say yes only where people agreed to be written to; everybody else is added and unsubscribed at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea sent a person without an id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea sent an event without a time that can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea sets this itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea tells nothing where no type is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea uses this name for something of its own, so this field can only be changed in Kulea itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kulea's documents name both. If Kulea says that it does not know this way, choose the other one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last appointment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last gift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last name (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last phone call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last pre-call letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last thanks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin-1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Least Likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letters look broken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likely to give</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link clicked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link in a mail clicked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked with Our contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked with this program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at both records again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at that person first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the plan again: it was worked out anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for a stray cell there, or copy your list alone into a new file, and choose that one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX accepted this, but the contact is as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX accepted this, but the contact is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX accepted this; it is still to be read back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX announced {total} contacts, and {got} came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX can be asked for {filter:word} in one way at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX cannot look for a text with a date in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX deletes contacts for good, and what it may not delete it makes anonymous for good. Nobody can bring back either, not even from a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX deletes contacts for good. This program can make them anew from its backup, with new ids and without their gifts and tasks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX did not accept this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX did not accept this: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX did not delete this contact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX did not give all of the contacts that were looked up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX did not say how many contacts there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX did not take over: {fields:word}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX gave no answer: this contact may or may not have been deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX has no such filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX has some of these contacts already, and cannot be asked which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX sent a record without an id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX sets this itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX wants a name: the contact's own, or the first name of the first person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX works this out itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX wrote this in its own way: {fields:word}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX's list did not end after {count} pages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MPDX's makers do not describe how this is written, so this program only shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Magazine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mail came back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mail delivered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mail opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mail to this address will hardly arrive: look at its signs and at what follows the @.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mailing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room and save again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room on the disk and start the program again. What was done so far is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the backup again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the backup first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the mirror again: it is worked out from the list as it is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the mirror again: it removes nobody without a new look at the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Male</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mandate reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mandate signed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marital status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marital status (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Married</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May swim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Membership number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metropolitan area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metropolitan area (second address)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle name (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Miss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mobile phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month first instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monthly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More e-mails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More e-mails (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More phones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More phones (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than 90 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most Likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mr.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mrs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name begins with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name on the envelope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names that look alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Near</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearly the same name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs a look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neither yes nor no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never Ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never Contacted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New in Our contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New registration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New subscriber</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newsletter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No appeals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No column of your file goes to {field:word} yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No gift aid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No key is stored for this account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No list is chosen for this account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No newsletter by e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No newsletter by e-mail (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No row has this id, name or e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No row with headings was found: the first row is taken for a person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No, or changed in Kindful since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody in the list should have been born in {year}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody in this account has this id.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Nobody knows yet whether %n person was removed. It is never tried a second time.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nobody knows yet whether Kindful got it: its queue is not empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody was removed, because not everything before it was done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody would be left in the list. Nobody was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody would be left in the list. Nobody was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not Interested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not archived, because Kulea gave no answer to the request before. Make the mirror again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not clear who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not deleted, because MPDX gave no answer to an earlier request.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not removed, because something went wrong before it. Make the mirror again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not removed, because the run was stopped. Make the mirror again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes contain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes saved at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is kept on this computer in this session.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing needs to be done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now twice in Kulea: made anew, but the old record could not be archived. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now twice in the list: added again, but the old record was not removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number not understood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number was shortened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Occupation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Occupation (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On other sites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On your own site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One of the two is not in the list any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One row has {count} cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only XLSX and CSV files can be copied with ids.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only archived people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only archived people and no archived people cannot be asked for together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only for keys with signs such as £: if Kulea does not accept the key, choose the other one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only subscribed people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open Accounts and choose the camp or list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open Accounts and choose the list or organisation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open Accounts and choose the other way at “Changes are sent with”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open Accounts and enter a new key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open Accounts and enter the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it in your spreadsheet program and save it as XLSX or CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open task</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open tasks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our contacts is always there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our contacts is not made the same as a file: import the file, and delete by hand whoever is to go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out of date (second address)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>POST</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PUT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page visited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Partner - Financial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Partner - Pray</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Partner - Special</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PayPal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payment method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Perhaps there already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person or company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone at home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone at work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pledge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pledge begins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pledge received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postcode (second address)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postcode and miles, for example: 37206, 25</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postcode without its zero</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferred way of contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probably {right}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probably “{right}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put back a copy of it, or move it elsewhere and start again: your accounts must then be added anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put your own name at the CRM in place of {place}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quarterly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raised their pledge in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the list again. Until then nothing is compared with it and nothing is deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recommended by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record {number} has no named fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record {number} is cut off, or no JSON.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region (second address)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relationship code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove people from it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed from Our contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed on one side, edited on the other since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removing whoever is not in the file needs the list's name and the number, typed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rep Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replaced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Research Abandoned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retired or not employed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rev.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {rows} looks like a sum, not like a person: it is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row} cannot be read: a quotation mark may be missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row} has another id: removed and added again as a new person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row} has no id: removed and added again as a new person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row} has the same address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row} is nearly the same person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row} is the same person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row} surely is the same person: link them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that are hidden in the sheet are read, too ({count}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SEPA direct debit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same e-mail on two rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same name and birthday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same name and e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same name, birthday and e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same person twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save it without a password in your spreadsheet program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save or discard them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the file anew and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the file anew from your spreadsheet program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the file as XLSX in your spreadsheet program and choose that one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the files again, and put them on the web server under the names that they have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the receipt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the receipt instead: it says of everybody what came of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the sheet that you need as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save your list as XLSX or CSV and choose that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what to look for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seasonal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second e-mail (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second phone (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Separated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the account to that place again, or do by hand what you wanted to do about the run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several people have this name and e-mail address. Say who is who.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several people match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show both and let me decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signs in the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Single</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody archived has this e-mail address; only Kulea itself can bring them back. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody changed this contact in Kindful meanwhile; it keeps its {fields:word}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody changed this contact in MPDX meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody changed this in Kulea meanwhile: {fields:word}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody changed this in MPDX meanwhile: {fields:word}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody changed this in campflow meanwhile: {fields:word}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody else changed this at {crm} meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody else who is taken is the same person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody has removed this person meanwhile. Nothing was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody has the id {right}: the zeros at its beginning were probably lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody with this address is there already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody with this address is there already. Look before you save.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody with this e-mail address is in Kulea already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split it into smaller files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spouse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spouse's first name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spouse's last name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spreadsheet (*.xlsx *.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sr.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starred at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start again from the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State (second address)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status is right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still in the list; not removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped giving in</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Stopped, to be safe: %n person was added after you had looked at the list: {names}. Nobody was removed.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Stopped, to be safe: %n person who should stay is not in the list any more: {names}. Nobody was removed.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Street (second address)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subscribed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subsidised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suffix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suffix (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags, with commas between them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it out in a text editor, or save the file anew from your spreadsheet program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the removals out of the plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Task due in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tasks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temporary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM did not say what became of this person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM did not take this change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM is busy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM is busy. We go on by ourselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRM lost the same requests several times. The rest was not sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The account has no name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The account list whose contacts these are, or an organisation to look after. Choose one after Test, or enter account_list: or organization: and the id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address ends after the @.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address has no @.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address must hold neither a name, a password nor anything after a question mark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address must not contain spaces or line breaks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address must start with https://, or everyone on the way could read the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address still has {place} in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer of {crm} is not what its vendor describes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The beginning of the name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The column {column} has {count} different values that {field:word} does not know: this is probably not the right column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full: {file} could not be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full: {file} was not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The field has no name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file has no rows, or all are left out. Mirroring it would remove everyone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file has no text in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is not written in the encoding {encoding}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is protected by a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is too large once it is unpacked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file of this mirror is not open any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first would become {date:date}: day first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first would become {date:date}: month first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {folder} cannot be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {folder} is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The headings were found in row {row}. What stands above them is not imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The id of a camp (evt_…) or list (lst_…), or the name of the member list: members.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key from campflow's settings (there it is called API token). It must be allowed to read and change the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key has spaces, line breaks or invisible characters in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key may not do this at {crm}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key of your sign-in at MPDX (there it is called API token). It is good for 30 days. After that, sign in at MPDX again, copy the new key, and paste it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key of {file} is not in the password store of this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last card of the file is cut off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list changed while it was read: somebody came twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list changed while it was read: somebody was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list could not be read completely just before the removal. Nobody was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list goes on changing while it is being saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list has changed since this plan was made. Nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list has {count} people or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list was not read completely. Read it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list was read while people went from it: {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The local database was written by a newer Contact Desk. It was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mirror was not worked out yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name of a type has no spaces and commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new record is in Kulea; whether the old one was archived is not known. This person may be in it twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number that was typed is not the number of people who would go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The old entry is not there any more; this one is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The password store of this computer did not keep the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The password store of this computer is locked or refuses access.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The person is in Kulea now and may still be subscribed: whether unsubscribing them worked is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The person is in Kulea now, but SUBSCRIBED: unsubscribing them failed. {why} Unsubscribe them at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The row says nothing that could be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same as far as the name is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same couple the other way round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same e-mail address; the record that was linked before is gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same first name, another last name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same id but for zeros or spaces, and the name fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same is asked for twice, in two ways.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same name and e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same name in another form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sheet {sheet} cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sheet {sheet} has more than {count} cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sheet {sheet} reaches to row {row} and column {column}, and nearly all of it is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The spreadsheet shows an error here instead of a value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The time ends before it begins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are changes that are not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are spaces, line breaks or invisible characters inside the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a field with this name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is already a file {name} in this folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is another account with this name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no key for this account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no row {row} that could hold the headings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no text to paste.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no verified backup of this list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nobody to take from {account}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing below the headings in row {row}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to choose from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to move any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to send.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to take back or to try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There may be more than one number here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This CRM cannot change people through its API.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This CRM cannot create people through its API.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This CRM does not let anybody correct this field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This CRM keeps no events.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This Kulea takes no changes that are sent with {verb}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This account does not exist any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This account is being synced already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This account is read only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This account was not read yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This address answers with a web page, not with the CRM's data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This address sends us on to another one instead of answering.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>This archives %n person. That is for good.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>This came from {source}, and MPDX lets nobody change it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This campflow does not let us delete single persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be confirmed away. Correct it and look at the plan again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be done in our own list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer does not know the time zone {zone}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer has no password store that Contact Desk can use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This contact is not in Kindful any more. It may have been deleted, or merged with another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This contact is not in MPDX any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This day does not exist in the calendar.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>This deletes %n person. That is for good.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>This does not look like a telephone number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This field is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This import was removed in Kindful before it was carried out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a PDF document, not a spreadsheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a picture, not a spreadsheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a web page, not a spreadsheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is neither yes nor no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a complete address. It must look like https://api.example.org.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a complete e-mail address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a date and time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a date like 1985-02-13 or 13.02.1985.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This one would become {address}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This permit is for another account. Nobody was archived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This permit is for another account. Nobody was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person is not in Kulea any more; they may have been merged with another record there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person is not in the list any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person opted out in {crm}; your file would opt them in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person, or this record, is linked to somebody else already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This plan was carried out already. Nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This program changes the first two. Change the others in MPDX.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This program does not know this field, so it only shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This registration was cancelled. campflow emptied it on purpose, and it is not filled in again.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>This removes %n person. That is for good.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>This run was made at {before}, and this account leads to {now} now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This run was made in {before}, and this account leads to {now} now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This run was made in “{before}”, and this account leads to “{now}” now.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>This takes out the %n entry that the run added, for good. Whoever was there before stays.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>This version of the program does not know the CRM of {account}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick at least one change, or go back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick at least one change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time not understood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title (second person)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again in a few minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again. If it happens again, save the details for support.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the choices, one a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the list's name and the number of people who will be gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what it is to be called.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UTF-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>United Kingdom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlikely birthday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlock the password store of this computer and try again, or use the key for this session only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unresponsive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsubscribed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unusual e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unusual telephone number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up to 30 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the window that is open, or close it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait a little and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until it has ended, or stop it under Activity.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until it is done, then look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until nobody works in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until that is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wants e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was so already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was {done:word}; this program cannot take that back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ways to reach them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Website</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weekly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens when somebody changed a contact in MPDX after it was read here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the file at “{address}” holds is not known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was sent stands under Activity. Try again from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What {crm} keeps about people has changed since the file was opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever is deleted can be brought back under Activity, with everything that stands here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever is unsubscribed in Kulea cannot be subscribed again by this program: they have to agree anew themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Widowed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With day and month exchanged it is the date that is there already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without archived people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words in names, e-mail, phone or donor number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a day like 2026-01-31, or two with two dots between them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it as the CRM does: pagevisit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it like this: 2026-01-31 or 2026-01-31 14:30</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write over them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the postcode and the miles around it, for example: 37206, 25</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write two amounts with two dots between them, for example: 50..100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes, and changed in Kindful since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can use the key for this session only; it is forgotten when the program closes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You linked them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a name that nobody else has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a part of its column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>added again from the values before, with a new id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>added again from the values before, with the id it had</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>already {done:word}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>anonymised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another column goes there already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>archived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as in the backup</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>as it was before: %n field</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>as its first column before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as last time, {day:date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>begins with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow accepted this, but the person is not in the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow accepted this, but the person is still in the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow accepted this; it is still to be read back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow also emptied: {fields:word}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow deletes people for good. This program can add them again from its backup, with new ids and without what campflow keeps about them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow did not say whether more people follow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow did not take over: {fields:word}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow gave no answer: this person may or may not have been deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow recognises the person by this id, so it stays as it was given at the start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow sent a person without an id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow sent {got} instead of {full} people and says that more follow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow sets this itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow works this out itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow's list did not end after {count} pages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campflow's pages go round in a circle: a page led back to one before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chosen by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>differs from the backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>does not contain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edited since, kept as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ends with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gifts are not imported by this program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in {account}, found by name and e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in {account}, nobody here matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in {account}, several people here match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is so by now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kept by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nearly the same address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nearly the same birthday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nearly the same e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no match found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not imported: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not sent: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not ticked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row {row} of your file, a new person as you said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row {row} of your file, found by e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row {row} of your file, found by id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row {row} of your file, found by name and e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row {row} of your file, left out by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row {row} of your file, linked by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row {row} of your file, nobody matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row {row} of your file, {count} people match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same words in both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stays in the list as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stays, because a row that may be theirs was left out by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taken from {account} before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the column is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the entry that this run added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the entry that this run added ({field:word} {new}); the old one ({old}) stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the entry that this run added; the old one stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the new record is there already; the old one goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same birthday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same telephone number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>these are no ids of {crm}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>used for “{column}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>was so already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} more cards cannot be read and were left away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {total} look like e-mail addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} people in {crm} match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} will be {removed:word}, {others} {done:word}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{crm} asks us to wait %n seconds.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{crm} asks us to wait.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} broke off before its answer was complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} cannot be reached at {host}, port {port}. Many offices block this port.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} cannot be reached at {host}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} did not accept this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} did not answer in time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} does not accept the key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} does not let us write this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} gave no usable answer; asking again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} had an error of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} has no such field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} has nothing at this place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} says that this is not part of what was booked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} was sent changes and gave no clear answer: they may or may not have been made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day:date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field:word} can keep only one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field:word} cannot be changed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field:word} cannot keep this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field:word} has no such choice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field:word} is longer than {max} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field:word} is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field:word} missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field:word} must be a piece of text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot hold all the characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} could not be written: the disk is full, damaged or not connected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} does not hold how columns are matched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} has changed since it was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} has charts, but no sheet with cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is another one since it was imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is damaged, or it belongs to another key. It was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is damaged, or no spreadsheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is larger than {megabytes} MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not a file that can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not a text file and no spreadsheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not written in Unicode, as JSON must be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} may not be read by you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} may not be written there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first:date} – {last:date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{going} of {count} people would go: {share} %. Look at the names first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{going} of {count} people would go: {share} %. This account allows {limit} %; change that under Accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} could not prove that it is what it says: its certificate is not trusted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} could not be written into this folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} · done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{address}” is not the address of a file that the CRM can fetch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{example}” is probably “{right}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{header}” means “{field:word}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is in the list already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{value}” does not fit here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AccountFields</name>
    <message>
      <source>A mirror may remove at most this share of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invented people on this computer. Nothing leaves it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mirror limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read only: look, but change nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sandbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key goes into your password store and is never shown again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The real people. What you change here is changed for everybody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The trial system of {crm}, for trying things out.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AccountForm</name>
    <message>
      <source>Asking {crm}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected: {where}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Connected: {where}, %n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Enter it above and save.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the key above; it is forgotten when the program closes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give it a name that your colleagues know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste a new key above, then press Test.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key of this account is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The password store of this computer is locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer has no password store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type its id, or choose it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlock and try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlock it, or enter the key above for this session only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use for this session only</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AccountsPage</name>
    <message>
      <source>Accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its key and its saved contacts are deleted here. Nothing changes in the CRM; the history stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys are kept in the password store of this computer, never in a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave this form?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove this account…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove “{name}” from this program?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you typed into the form of this account is not saved.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Acting</name>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find duplicates…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the list the same as a file. Whoever is not in it goes, after you have seen them all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mirror…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This can be done once the contacts have been read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{verb} or {other}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ActivityPage</name>
    <message>
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every change that this program makes is listed here, with a way back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything that this program has changed, newest first. Kept for 90 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No run is like that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try fewer words.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AgeRange</name>
    <message>
      <source>Age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Appearance</name>
    <message>
      <source>Appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The language changes when you start Contact Desk the next time.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AskPanel</name>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The days are not right yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This shows what people did. Look only when you need to. This program keeps nothing of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick at least one kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to show</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Beside</name>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Discard %n changes?</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Keep editing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They were not saved.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BulkSheet</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Edit %n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Everybody selected gets the same value. You see each change before anything is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left empty, the field is cleared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CheckGrid</name>
    <message>
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows of the file</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CheckModel</name>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CheckStep</name>
    <message numerus="yes">
      <source>%n row(s) cannot be imported yet. What you do not solve is left out.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) would be refused. Solve them or leave them out.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only rows with problems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row} of {total}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Del removes it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColourSwatches</name>
    <message>
      <source>Blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Violet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Columns</name>
    <message>
      <source>Columns as they were at first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnsSide</name>
    <message numerus="yes">
      <source>%n match nobody</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n match several people.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n match the same person as another row.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) match one person in {crm}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Add a value for everyone…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How do we recognise a person?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match from scratch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Matched as on {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Matching</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Not imported: %n column(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Save matching…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a saved matching…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You imported a file with the same headings.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnsStep</name>
    <message numerus="yes">
      <source>%n column(s) still need a decision</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column in your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goes to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Matching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Matching (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No column is imported yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No column says who a person is: every row would be new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save matching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a saved matching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>Edit this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move values here…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{one} and {other}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{reason}: {proof}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{verb} this one…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ConfirmSheet</name>
    <message>
      <source>Go back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still missing above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type {phrase}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ConstantSheet</name>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Always “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every row of the file gets this value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same for everyone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContactGrid</name>
    <message>
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContactList</name>
    <message>
      <source>Clear filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save view…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search these contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View: everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View: {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContactsModel</name>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without a name</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContactsPage</name>
    <message numerus="yes">
      <source>%n archived</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changes to one person are not saved.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Clear filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try fewer words or filters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>read only</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CorrectionSheet</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the right value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CrashSheet</name>
    <message>
      <source>Copy the details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details for support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong in the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you did last may not have happened; whatever was sent stands in Activity. If it happens again, send these details to whoever looks after the program. They name nobody.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DiffValue</name>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {old} to {new}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DropArea</name>
    <message>
      <source>&amp;Choose a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop your file here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excel, OpenDocument, CSV, vCard or JSON. Rows copied in a spreadsheet can be pasted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is sent before you have seen and approved every change.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
      <source>%Ln people may be in the list twice</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for duplicates…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names are compared with birthdays, addresses, telephone numbers and e-mail addresses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is in the list twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not the same person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who may be in the list twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: not the same, and not shown again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EventChart</name>
    <message numerus="yes">
      <source>%n other kinds</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Events per day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events per month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events per week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most in {day}: {number}  ·  click a bar or a kind to filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most on {day}: {number}  ·  click a bar or a kind to filter</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EventExportSheet</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose where…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Export %n events?</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The file will say what people did and when: which pages they looked at, which mails they opened. Give it only to those who need it, and delete it when it has served its purpose.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EventGrid</name>
    <message>
      <source>Events</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EventsModel</name>
    <message>
      <source>not in the saved list</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EventsPage</name>
    <message>
      <source>Events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read {time}, not kept on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped: what came after {when} was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The events after {when} could not be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message numerus="yes">
      <source>%n columns: {fields}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>All fields</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>An address book has no room for %n of the fields: {fields}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>As shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose where…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody who is selected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody who is shown in the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excel workbook (.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Export %n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NDJSON, a line for each person (.ndjson)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of what is shown fits into this format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensitive fields (bank, health) stay here unless you tick them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensitive fields, too: {fields}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text with commas (.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text with semicolons (.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When they open a text file, spreadsheet programs drop zeros at the beginning of postcodes and ids. A workbook keeps them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever gets the file can read them. Give it only to those who need them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vCard for address books (.vcf)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FieldCondition</name>
    <message>
      <source>Condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is filled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is so many years ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FieldsSheet</name>
    <message numerus="yes">
      <source>%n people have something in it. That is deleted with the field, for good.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Add the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has anything in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the field “{name}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They stand in every record of Our contacts, below the usual ones.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FileStep</name>
    <message>
      <source>&amp;Choose another file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>All %n rows</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Choose a file first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First rows of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No rows were found below the headings.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The first %n rows</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message numerus="yes">
      <source>%n files were saved.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Folder for the files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as {crm} files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Submit a file by address…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilterList</name>
    <message>
      <source>Filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search filters</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilterPanel</name>
    <message>
      <source>Add filter…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the filters</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>On the %n loaded contacts</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Show archived ({count})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilterSheet</name>
    <message>
      <source>Add a filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {crm}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No filter is called that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the loaded contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use filter</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FindButton</name>
    <message>
      <source>Find a person</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FindSheet</name>
    <message>
      <source>All accounts are looked through, as far as they were read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a person in all accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a person in {account}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try fewer words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a name, an e-mail address or a town</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FixBar</name>
    <message numerus="yes">
      <source>Fix all %n like this</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>FormField</name>
    <message>
      <source>needed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Giving</name>
    <message numerus="yes">
      <source>%n e-mail addresses were copied</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people are in the file.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people do not want e-mail and were left away.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people have no e-mail address.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Copy the e-mail addresses of %n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste them into the field Bcc of your mail, so that nobody sees the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the list</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Save the list of %n people as PDF…</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The first {count} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There was no e-mail address to copy</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GroupButton</name>
    <message>
      <source>stops its rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worth a look</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GroupPanel</name>
    <message numerus="yes">
      <source>%n more are worth a look.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) are worth a look</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) cannot be imported yet</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>All rows can be imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every value fits its field.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Left out by you: %n row(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing to solve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some rows have more than one problem.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Groups</name>
    <message numerus="yes">
      <source>%n records</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{reason}: {proof}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total} so far</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportPage</name>
    <message numerus="yes">
      <source>%n row(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking the rows…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the list the same as your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next: Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next: Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next: Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next: Values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pasted rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read it again to go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading what was pasted…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {file}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file has changed since it was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you decided about {file} is not kept. Nothing was sent yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working out what will change…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sheet “{sheet}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the pasted rows</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>JoinSheet</name>
    <message>
      <source>Between them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example: {example}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join “{column}” with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a comma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a new line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Kinds</name>
    <message>
      <source>A kind that is not listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinds of events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick all kinds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick no kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick only {heading}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>type its name, then Enter</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LineEditor</name>
    <message>
      <source>e.g. {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one; another</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LinkSheet</name>
    <message>
      <source>Go back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link to this row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row}: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows of your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the new rows of your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The row that you choose then changes the entry of {name}, who stays in the list. Nobody new is added for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which row is {name}?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ListStatus</name>
    <message numerus="yes">
      <source>%n selected</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Fetch only what changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching what changed…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quicker than Refresh, which reads everything anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading… {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading… {done} so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Showing {shown} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop reading</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LookSheet</name>
    <message>
      <source>(no name)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Close Contact Desk?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close without saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is kept on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer has no open password store. Keys and contacts are forgotten at the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>first steps</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MappingRow</name>
    <message>
      <source>Clear the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty cells of {column}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill only if empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split or join {column}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{column} goes to</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>Already so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In doubt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LIVE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not clear who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PRACTICE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replaced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SANDBOX</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>THIS COMPUTER</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MirrorBody</name>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Undo %n links</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>MirrorPage</name>
    <message numerus="yes">
      <source>%n people, saved {time} in the encrypted store of this program, read back and compared. After the run, Activity offers “Restore from backup…”.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the names first</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Mirror · {place} · {file}, %Ln row(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Reading the contacts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the copy with ids</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since you looked, these people were added: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spreadsheet (*{suffix})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup is still missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list has changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The people are being compared…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This account is read only. Change that under Accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom you kept and linked for this mirror is forgotten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pasted text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} with ids</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Missing</name>
    <message>
      <source>No e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No own number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To look at</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>More</name>
    <message>
      <source>Fewer settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More settings</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MoveSheet</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move values to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you tick is written into this record. You see each change before anything is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words} (now {now})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NamesPage</name>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everyone who would be gone</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>I have looked at all %n names</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>People who would be gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search these names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the tick away from whoever is to stay.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Narrowing</name>
    <message numerus="yes">
      <source>%n kinds</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NoEvents</name>
    <message>
      <source>Choose days and kinds at the left and press Show. The events are fetched from {crm}, shown here, and forgotten when you leave this page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of this kind happened: {days}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was read yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try more days or other kinds, or look at everybody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try more days or other kinds.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OneOf</name>
    <message>
      <source>Any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} ({count})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OneWayEditor</name>
    <message>
      <source>{verb}…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OpenCard</name>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No, they have not agreed to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes, all of them have agreed to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your file does not say it. People who are in the list already stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{field} for %n new people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>OpeningPage</name>
    <message>
      <source>For this session only: you begin without accounts, and what you enter is forgotten at the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening your contacts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlock and try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use for this session only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this program keeps is encrypted, and the key to it belongs there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this program keeps is encrypted, and the key to it lies there.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OtherData</name>
    <message>
      <source>Other data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This program does not know these fields. They are kept as they are.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PageHeader</name>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>People</name>
    <message numerus="yes">
      <source>Show all %n names</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>PeriodChoice</name>
    <message>
      <source>Both days are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From – to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last 30 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last 7 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first day comes after the last one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PersonChoice</name>
    <message>
      <source>Choose a person…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PersonRow</name>
    <message>
      <source>Kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing from your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stays although no row is theirs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stays as it is in the list; row {row} is left out</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProblemLine</name>
    <message>
      <source>Leave row {row} out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row}, {column}:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row}:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say who it is…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take row {row} back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left out by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing to solve</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Proofs</name>
    <message>
      <source>Account name</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Backup of %Ln people saved {time}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Both are right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody was read, {count} of {count}, at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody was read, {count} of {count}, at {time}; {archived} are archived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the names…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No two rows have the same id, no row has an open problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody will be gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a copy with ids…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup is being saved…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The copy with ids is saved: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name is another one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name is still missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number is another one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number is still missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no backup yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the account’s name and the number {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the list’s name and the number {count}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>You have looked at all %n names</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{going} of {count} people would go ({share} %): within the limit of this account</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionRow</name>
    <message numerus="yes">
      <source>%n row(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Choose, or have the field emptied for these %n people.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Choose, or leave the field as it is for these %n people.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the field as it is</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>These %n people are imported; this field is emptied.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>These %n people are imported; this field stays as it is.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>read like this in every row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} does not know this here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} knows only Yes and No here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} means</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>Copy from {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not read again · copy from {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not read {crm} again. You see the copy from {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data read {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline · saved copy of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online · data read {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {account}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved copy from {day}. You can look; changes wait.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These contacts were not read yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>being read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kept on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not read yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>read {when}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReadingBar</name>
    <message>
      <source>&amp;Encoding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Central European (Windows)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Se&amp;parated by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unicode (UTF-16)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unicode (UTF-8, marked)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Western (ISO)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Western (Mac)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Western (Windows)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>comma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>semicolon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vertical bar</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReadingState</name>
    <message>
      <source>Reading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading… {number} so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up to {day}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordFooter</name>
    <message numerus="yes">
      <source>%n changes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordForm</name>
    <message numerus="yes">
      <source>%n problems</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>New person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is sent before you save.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a name</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordHead</name>
    <message>
      <source>Close the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events of this person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{verb}…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordPage</name>
    <message numerus="yes">
      <source>%n changes to one person are not saved.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Edit this record</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RequestsPage</name>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Content of the request</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been sent yet. For technicians: every request in order. The key is not shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Requests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This request has no content.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What will be sent</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Results</name>
    <message>
      <source>Clear filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No event matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search these events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Showing {shown} of {total}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ResultsSheet</name>
    <message>
      <source>All {count} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose where…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only {count} not done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused, not sent, in doubt, or with a problem. Rows that you left out are not among them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that were the same are there, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} with all its columns as they were imported, and three more: the number of the row, what came of it, and why. You can put it right and import it again; the three columns do no harm there.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReviewDelegate</name>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReviewModel</name>
    <message>
      <source>(no name)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not ticked</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message numerus="yes">
      <source>%n lines are different now.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compared with {crm} as read {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back and look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to carry this out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines of the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only what the run added is taken out. Whoever was there before stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list has changed since this plan was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list has changed, so the plan was worked out again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to send.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This account is read only. Change that under Accounts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo: {run}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What will be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working it out…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working out what will change…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunDetail</name>
    <message>
      <source>Check and continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check what happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People of this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore from backup…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save receipt…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save results…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save rows to correct…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mirror was stopped before anybody was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try {count} again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try {count} failed again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same rows</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunNews</name>
    <message>
      <source>Check and continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show what came of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{run} has ended.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunPage</name>
    <message>
      <source>Back to the contacts</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunProgress</name>
    <message>
      <source>Batch {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything was sent. Now we read back what came of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused. Nothing is sent until you go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop after this batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taking out whoever is not in the file, as approved…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What has happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can go on working. We tell you when it is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {time} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>running for {time}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{done} of %n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{rate} people a second</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunWatch</name>
    <message numerus="yes">
      <source>%n are in doubt. First we look at what happened to them.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n running · {share} %</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is in doubt. The rest can be sent now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{run} stopped after {done} of {total}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{run}: {done} of {total}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SamePeople</name>
    <message numerus="yes">
      <source>%n people differ from a row of your file only by lost zeros or spaces.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people surely are in your file, but their row has another id or none.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Treat %n as the same person</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Treated as the same, they stay, and nobody is added twice.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SaveSteps</name>
    <message numerus="yes">
      <source>%n conflicts to answer</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Before both changes: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep subscribed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now in {crm}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save this for good?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent, not yet confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>typed {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field} of {person}: {verb} for good?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field} was changed in {crm} while you were editing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{verb} {person} for good?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Saving</name>
    <message>
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as spreadsheet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spreadsheet (*.xlsx *.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SavingSheet</name>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total} written</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScopeLine</name>
    <message>
      <source>Choose from what the key can see</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the id…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScopeSheet</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is none to choose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this key can see</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Section</name>
    <message>
      <source>Correct {field}…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Show %n hidden fields</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>This can only be set when a person is added.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message numerus="yes">
      <source>%n selected</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Edit {count}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export {count}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select all {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take them into Our contacts. You see each change before it is made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take {count}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{verb} {count}…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ServerCondition</name>
    <message>
      <source>Any of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ServerFilters</name>
    <message>
      <source>Any</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Asking… %n so far</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>In {crm}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>type, then Enter</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShapeMenu</name>
    <message>
      <source>Join with other columns…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split at the first comma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split at the first space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split into postcode and city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split into street, postcode, city and country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split into title, first and last name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this column away</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Source</name>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spreadsheets, text and contacts (*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods *.vcf *.json *.ndjson *.jsonl)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clipboard is empty. Copy the rows in your spreadsheet, then paste here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are several files. Drop one at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a file on this computer. Save it here first, then drop it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message>
      <source>current step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to come</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StoppedMirror</name>
    <message>
      <source>Compare again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compares {file} with the list as it is now. Nothing happens before you say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Puts back what was changed, and takes out whoever was added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out the doubles…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Takes out the %n entries that were added; the old ones stay.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Undo everything…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SubmitSheet</name>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Submit a file by address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Submit it to {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address is still missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} fetches a file that was saved here and put on a web server under its name, and carries out every line of it. What came of each is shown as a run.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Tab</name>
    <message>
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave this page?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TakeSheet</name>
    <message>
      <source>Accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody in it who is not archived. Whoever has the same name and e-mail address as somebody here is the same person: only what is empty here is filled. You see each change before it is made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No account is connected yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open its tab once, so that it is read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take people from an account</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TermLine</name>
    <message>
      <source>Change the filter {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the filter {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Tools</name>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in this plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Showing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Accounts and appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add account</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ValuesStep</name>
    <message numerus="yes">
      <source>%n value(s) have no choice yet.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Every value is known to its field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to choose here.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Until then %n row(s) cannot be imported.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Value in your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ViewSheet</name>
    <message>
      <source>A view keeps the search, the filters, the sorting and the columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save view</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>All the people in your CRMs, in one place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect an account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect your organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Have a look around</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys stay in your password store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Practice accounts with invented people. Nothing leaves this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try it with practice data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome to Contact Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can undo most changes. What cannot be undone is said first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You need a key from your CRM. A new account starts read only: it looks and changes nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You see every change before it is made</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhoMenu</name>
    <message>
      <source>A new person</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Accounts</name>
    <message>
      <source>New account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} · read only</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Events</name>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Fields</name>
    <message>
      <source>New field</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Heading</name>
    <message numerus="yes">
      <source>Keep all %n</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Kept ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will be replaced ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{goes}, kept ({count})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Hits</name>
    <message>
      <source>(no name)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>born {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>own number {number}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Ids</name>
    <message>
      <source>Id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field} in {crm}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_OwnKind</name>
    <message>
      <source>Take “{name}” out of the list</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Parts</name>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep as it is, ignore row {row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link to row…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same person as row {row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Requests</name>
    <message>
      <source>(no name)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{verb} {who}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Sources</name>
    <message numerus="yes">
      <source>%n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>not read yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{people} · read {when}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Value</name>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_WasLine</name>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>was: {value}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>accounts</name>
    <message>
      <source>key for this session only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key stored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>needs no key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no password store on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>password store locked</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>contacts</name>
    <message>
      <source> or </source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n years</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contains “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMM</source>
      <comment>a day of this year; QLocale date format</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>a day with its year; QLocale date format</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {low}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is filled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{operator} {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{operator} “{text}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>events</name>
    <message numerus="yes">
      <source>%n events</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Export the events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MMM yy</source>
      <comment>a month; QLocale date format</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mail and web events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spreadsheet (*.xlsx *.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMM</source>
      <comment>a day; QLocale date format</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>a day with its year; QLocale date format</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <comment>a day and its weekday; QLocale date format</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{account} events {day}.xlsx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} – {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind} · {heading}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>export</name>
    <message numerus="yes">
      <source>%Ln people were saved in {file}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the contacts</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>forms</name>
    <message>
      <source>Set to “{value}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsubscribe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field} goes along: {value}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>mirror</name>
    <message numerus="yes">
      <source>%Ln changed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln kept</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln new</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people have another id in your file, or none: they are removed and added again as new people.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln the same</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Done, too: {parts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left as they are: {parts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the contacts the same as your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the list the same as your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody will be gone.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Replace %Ln people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>list {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row {row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rows {rows} and {last}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{environment} · {place} · %Ln people now, {then} afterwards</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{what} in {name} {environment}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>own</name>
    <message>
      <source>A date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A list of words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A phone number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields that only your organisation needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is in it yet. Add people, import a file, or take them from an account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One of several choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take people from an account into this list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take people from an account…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take people…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text, one line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text, several lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes or no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your organisation's own list</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>removal</name>
    <message numerus="yes">
      <source>%Ln new people can be archived in Activity.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln new people can be deleted again in Activity.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln new people can be removed again in Activity.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people will be anonymised.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people will be archived.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people will be deleted, {others} anonymised.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people will be deleted.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people will be removed.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Archive %Ln people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Archive people</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Archive {count} and replace %Ln people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Before you can archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before you can delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before you can remove</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Delete %Ln people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Delete or anonymise people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete people</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Delete {count} and replace %Ln people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Everyone who is in {crm} and not in your file will be archived there, but for %Ln whom you keep.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Everyone who is in {crm} and not in your file will be archived there.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Everyone who is in {crm} and not in your file will be deleted there, but for %Ln whom you keep.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Everyone who is in {crm} and not in your file will be deleted there.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Everyone who is in {crm} and not in your file will be removed there, but for %Ln whom you keep.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Everyone who is in {crm} and not in your file will be removed there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import without archiving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import without deleting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import without removing</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Remove %Ln people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Remove people</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Remove {count} and replace %Ln people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The old values are saved. Deleted people can be added again, but not everything comes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The old values are saved. Removed people can be added again, but not everything comes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The old values are saved. This program cannot bring anybody back who is removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The old values are saved. This program cannot bring archived people back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will be archived ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will be deleted ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will be removed ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>anonymise {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>archive {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>delete {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>delete {count} and anonymise {others}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>remove {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} to archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} to delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} to delete or anonymise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} to remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} archives these people: they can no longer be changed, and not be brought back from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} deletes these people for good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{crm} removes these people for good.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>results</name>
    <message numerus="yes">
      <source>%Ln rows were saved in {file}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Save the results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spreadsheet (*.xlsx *.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, not done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, results</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>review</name>
    <message numerus="yes">
      <source>%Ln changes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln changes can be undone in Activity.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln links cannot be undone here.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people are added again</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people are put back as they were</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people stay as they are now</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln rows</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fields: {names}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Edit several people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the list the same as your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore from a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review the change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sync</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take people into our contacts</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The %Ln new people stay: {crm} does not let us delete them.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo a run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo: {parts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>add {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>add {count} again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>link {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not imported: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not sent: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>put {count} back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>replace {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>take {count} out</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>the %Ln entries that the run added are taken out</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>update {count}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} can be undone in Activity, %Ln of them not as a whole.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{count} left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} to add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} to change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} to link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} to replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} to solve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{people}: {parts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{verbs} in {crm} {environment}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{verbs} people in {crm}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{verbs} people in {crm} {environment}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>runs</name>
    <message numerus="yes">
      <source>%n changes and new entries are saved.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left out</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people are in the list twice now, because the entry from your file was added and the old one is still there: {names}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people are in the list twice now: {names}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people done: {planned}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people were kept by you: {names}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people were not sent: {why}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows were not imported: {why}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n where it is not clear who</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with a problem</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Bulk edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done, {count} in doubt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done, {count} refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended early</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything was done as planned: {planned}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import to {account}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mirror</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mirror of {account}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is lost: this run has removed nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People taken into {account}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned: {planned}. What came of it: {result}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removal from {account}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second try</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped for safety</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sync</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} in doubt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} linked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} not changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} not sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} replaced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} waiting for the CRM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} were so already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} in {account}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
