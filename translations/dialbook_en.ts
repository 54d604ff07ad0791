<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <location filename="../ui/bulk/bulktext.cpp" line="+122"/>
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln in conflict</numerusform>
            <numerusform>%Ln in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <location filename="../ui/contacts/changetext.cpp" line="+63"/>
        <source>with %n link(s) that you can see</source>
        <translation>
            <numerusform>with %n link that you can see</numerusform>
            <numerusform>with %n links that you can see</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message numerus="yes">
        <location filename="../ui/contacts/linktext.cpp" line="+132"/>
        <source>%n links were removed from “%1” because the entries behind them were deleted.</source>
        <translation>
            <numerusform>%n link was removed from “%1” because the entry behind it was deleted.</numerusform>
            <numerusform>%n links were removed from “%1” because the entries behind them were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n links are no longer in “%1”: the entries behind them were deleted, or someone else removed them.</source>
        <translation>
            <numerusform>%n link is no longer in “%1”: the entry behind it was deleted, or someone else removed it.</numerusform>
            <numerusform>%n links are no longer in “%1”: the entries behind them were deleted, or someone else removed them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Linked from %n entries of speed dials that you can see; they go with it.</source>
        <translation>
            <numerusform>Linked from %n entry of a speed dial that you can see; that entry goes with it.</numerusform>
            <numerusform>Linked from %n entries of speed dials that you can see; they go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListState</name>
    <message numerus="yes">
        <location filename="../ui/directories/liststate.cpp" line="+83"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln selected</source>
        <comment>entries of the list</comment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message numerus="yes">
        <location filename="../ui/edits/undotext.cpp" line="+76"/>
        <source>%Ln New Entries</source>
        <translation>
            <numerusform>%Ln New Entry</numerusform>
            <numerusform>%Ln New Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Change of %Ln Entries</source>
        <translation>
            <numerusform>Change of %Ln Entry</numerusform>
            <numerusform>Change of %Ln Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Deletion of %Ln Entries</source>
        <translation>
            <numerusform>Deletion of %Ln Entry</numerusform>
            <numerusform>Deletion of %Ln Entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n New Speed Dials</source>
        <translation>
            <numerusform>%n New Speed Dial</numerusform>
            <numerusform>%n New Speed Dials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Renaming of %n Speed Dials</source>
        <translation>
            <numerusform>Renaming of %n Speed Dial</numerusform>
            <numerusform>Renaming of %n Speed Dials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Deletion of %n Speed Dials</source>
        <translation>
            <numerusform>Deletion of %n Speed Dial</numerusform>
            <numerusform>Deletion of %n Speed Dials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Addition of %Ln Links</source>
        <translation>
            <numerusform>Addition of %Ln Link</numerusform>
            <numerusform>Addition of %Ln Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Primary Number of %Ln Contacts</source>
        <translation>
            <numerusform>Primary Number of %Ln Contact</numerusform>
            <numerusform>Primary Number of %Ln Contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Removal of %Ln Links</source>
        <translation>
            <numerusform>Removal of %Ln Link</numerusform>
            <numerusform>Removal of %Ln Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>The entry is there again, with a new id. Its %n speed-dial link(s) that you could see are made again; those in other people&apos;s private speed dials are not.</source>
        <translation>
            <numerusform>The entry is there again, with a new id. Its %n speed-dial link that you could see is made again; those in other people&apos;s private speed dials are not.</numerusform>
            <numerusform>The entry is there again, with a new id. Its %n speed-dial links that you could see are made again; those in other people&apos;s private speed dials are not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>The speed dial is there again, with a new id. Its %n link(s) are made again.</source>
        <translation>
            <numerusform>The speed dial is there again, with a new id. Its %n link is made again.</numerusform>
            <numerusform>The speed dial is there again, with a new id. Its %n links are made again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::BulkDialog</name>
    <message numerus="yes">
        <location filename="../ui/bulk/bulkdialog.cpp" line="+86"/>
        <source>%Ln selected entries are not loaded yet and are left out. Select them again when the directory is loaded.</source>
        <translation>
            <numerusform>%Ln selected entry is not loaded yet and is left out. Select it again when the directory is loaded.</numerusform>
            <numerusform>%Ln selected entries are not loaded yet and are left out. Select them again when the directory is loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln entries of “%1”</source>
        <translation>
            <numerusform>%Ln entry of “%1”</numerusform>
            <numerusform>%Ln entries of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::BulkFields</name>
    <message numerus="yes">
        <location filename="../ui/bulk/bulkfields.cpp" line="+323"/>
        <source>Is cleared in all %Ln entries.</source>
        <translation>
            <numerusform>Is cleared in %Ln entry.</numerusform>
            <numerusform>Is cleared in all %Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::BulkPlanPage</name>
    <message numerus="yes">
        <location filename="../ui/bulk/bulkplanpage.cpp" line="+39"/>
        <source>%Ln entries will be deleted.</source>
        <translation>
            <numerusform>%Ln entry will be deleted.</numerusform>
            <numerusform>%Ln entries will be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln entries will be added.</source>
        <comment>to a speed dial</comment>
        <translation>
            <numerusform>%Ln entry will be added.</numerusform>
            <numerusform>%Ln entries will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln fields will be changed</source>
        <translation>
            <numerusform>%Ln field will be changed</numerusform>
            <numerusform>%Ln fields will be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln entries</source>
        <comment>changed in so many</comment>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>&amp;Yes, delete all %Ln entries</source>
        <translation>
            <numerusform>&amp;Yes, delete %Ln entry</numerusform>
            <numerusform>&amp;Yes, delete all %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>&amp;Yes, add all %Ln entries</source>
        <translation>
            <numerusform>&amp;Yes, add %Ln entry</numerusform>
            <numerusform>&amp;Yes, add all %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>&amp;Yes, change all %Ln entries</source>
        <translation>
            <numerusform>&amp;Yes, change %Ln entry</numerusform>
            <numerusform>&amp;Yes, change all %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::ChangeLogDialog</name>
    <message numerus="yes">
        <location filename="../ui/changelog/changelogdialog.cpp" line="+288"/>
        <source>What was changed with Dialbook on this computer in the last %n day(s). Preferences say how long it is kept.</source>
        <translation>
            <numerusform>What was changed with Dialbook on this computer in the last day. Preferences say how long it is kept.</numerusform>
            <numerusform>What was changed with Dialbook on this computer in the last %n days. Preferences say how long it is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+96"/>
        <source>Exporting %Ln change(s)…</source>
        <translation>
            <numerusform>Exporting %Ln change…</numerusform>
            <numerusform>Exporting %Ln changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln change(s) exported to %1</source>
        <translation>
            <numerusform>%Ln change exported to %1</numerusform>
            <numerusform>%Ln changes exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::ConnectionBanner</name>
    <message numerus="yes">
        <location filename="../ui/shell/connectionbanner.cpp" line="+108"/>
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Trying again in %n s.</numerusform>
            <numerusform>Trying again in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln edit(s) wait.</source>
        <translation>
            <numerusform>%Ln edit waits.</numerusform>
            <numerusform>%Ln edits wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::DeletionDialog</name>
    <message numerus="yes">
        <location filename="../ui/shell/deletiondialog.cpp" line="+54"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::Departure</name>
    <message numerus="yes">
        <location filename="../ui/shell/departure.cpp" line="+24"/>
        <source>The server has not answered yet: %Ln changes are still on their way.</source>
        <translation>
            <numerusform>The server has not answered yet: %Ln change is still on its way.</numerusform>
            <numerusform>The server has not answered yet: %Ln changes are still on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>%n windows have changes that are not saved.</source>
        <translation>
            <numerusform>%n window has changes that are not saved.</numerusform>
            <numerusform>%n windows have changes that are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+37"/>
        <source>There is no connection to the server: %Ln changes cannot be sent.</source>
        <translation>
            <numerusform>There is no connection to the server: %Ln change cannot be sent.</numerusform>
            <numerusform>There is no connection to the server: %Ln changes cannot be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Sending %Ln changes to the server…</source>
        <translation>
            <numerusform>Sending %Ln change to the server…</numerusform>
            <numerusform>Sending %Ln changes to the server…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%Ln changes were refused by the server and not made.</source>
        <translation>
            <numerusform>%Ln change was refused by the server and not made.</numerusform>
            <numerusform>%Ln changes were refused by the server and not made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoriesPage</name>
    <message numerus="yes">
        <location filename="../ui/directories/directoriespage.cpp" line="+564"/>
        <source>%Ln entries selected</source>
        <translation>
            <numerusform>%Ln entry selected</numerusform>
            <numerusform>%Ln entries selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::DirectoryTreeModel</name>
    <message numerus="yes">
        <location filename="../ui/directories/directorytreemodel.cpp" line="+56"/>
        <source>%n links need attention. Select one to see why.</source>
        <translation>
            <numerusform>%n link needs attention. Select it to see why.</numerusform>
            <numerusform>%n links need attention. Select one to see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n need attention</source>
        <extracomment>quietly beside a speed dial: so many of its links should be looked at</extracomment>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+261"/>
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::DraftBar</name>
    <message numerus="yes">
        <location filename="../ui/shell/draftbar.cpp" line="+84"/>
        <source>%n more after this one.</source>
        <translation>
            <numerusform>%n more after this one.</numerusform>
            <numerusform>%n more after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::EditBars</name>
    <message numerus="yes">
        <location filename="../ui/shell/editbars.cpp" line="+99"/>
        <source>%Ln deletions will be sent in %1 s.</source>
        <translation>
            <numerusform>%Ln deletion will be sent in %1 s.</numerusform>
            <numerusform>%Ln deletions will be sent in %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+60"/>
        <source>The server is busy. Dialbook tries %Ln changes again by itself.</source>
        <translation>
            <numerusform>The server is busy. Dialbook tries %Ln change again by itself.</numerusform>
            <numerusform>The server is busy. Dialbook tries %Ln changes again by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+73"/>
        <source>%Ln changes were not made. Nothing is lost; see the details.</source>
        <translation>
            <numerusform>%Ln change was not made. Nothing is lost; see the details.</numerusform>
            <numerusform>%Ln changes were not made. Nothing is lost; see the details.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::FindPanel</name>
    <message numerus="yes">
        <location filename="../ui/find/findpanel.cpp" line="+287"/>
        <source>%n person(s) found</source>
        <translation>
            <numerusform>%n person found</numerusform>
            <numerusform>%n persons found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>At least %n persons found; the best are shown.</source>
        <translation>
            <numerusform>At least %n person found; the best are shown.</numerusform>
            <numerusform>At least %n persons found; the best are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::LinkReporter</name>
    <message numerus="yes">
        <location filename="../ui/shell/linkreporter.cpp" line="+89"/>
        <source>%n links need attention now.</source>
        <translation>
            <numerusform>%n link needs attention now.</numerusform>
            <numerusform>%n links need attention now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::NotificationButton</name>
    <message numerus="yes">
        <location filename="../ui/feedback/notificationbutton.cpp" line="+62"/>
        <source>Notifications: %n not seen yet</source>
        <translation>
            <numerusform>Notifications: %n not seen yet</numerusform>
            <numerusform>Notifications: %n not seen yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxButton</name>
    <message numerus="yes">
        <location filename="../ui/outbox/outboxbutton.cpp" line="+13"/>
        <source>%Ln edit(s) wait</source>
        <translation>
            <numerusform>%Ln edit waits</numerusform>
            <numerusform>%Ln edits wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::OutboxModel</name>
    <message numerus="yes">
        <location filename="../ui/outbox/outboxmodel.cpp" line="+227"/>
        <source>Is sent in %n s</source>
        <translation>
            <numerusform>Is sent in %n s</numerusform>
            <numerusform>Is sent in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::PageCommands</name>
    <message numerus="yes">
        <location filename="../ui/shell/pagecommands.cpp" line="+340"/>
        <source>Its %n links go with it. The contacts themselves stay.</source>
        <translation>
            <numerusform>Its %n link goes with it. The contact itself stays.</numerusform>
            <numerusform>Its %n links go with it. The contacts themselves stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialbook::PreferencesDialog</name>
    <message numerus="yes">
        <location filename="../ui/preferences/preferencesdialog.cpp" line="+233"/>
        <source> day(s)</source>
        <extracomment>after a number of days</extracomment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
</TS>
