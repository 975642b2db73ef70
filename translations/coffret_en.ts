<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>coffret::ui::CareCard</name>
        <message numerus="yes">
            <source>%n fault(s) found on %1</source>
            <translation>
                <numerusform>%n fault found on %1</numerusform>
                <numerusform>%n faults found on %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed attempt(s) since. If they are not yours, find out whose.</source>
            <translation>
                <numerusform>%n failed attempt since. If it is not yours, find out whose.</numerusform>
                <numerusform>%n failed attempts since. If they are not yours, find out whose.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::CarePresenter</name>
        <message numerus="yes">
            <source>%n problem(s) when last checked, on %1.</source>
            <translation>
                <numerusform>%n problem when last checked, on %1.</numerusform>
                <numerusform>%n problems when last checked, on %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) found. Nothing was changed. Keep the vault as it is, and bring back the damaged files from a copy.</source>
            <translation>
                <numerusform>%n problem found. Nothing was changed. Keep the vault as it is, and bring back the damaged file from a copy.</numerusform>
                <numerusform>%n problems found. Nothing was changed. Keep the vault as it is, and bring back the damaged files from a copy.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ColumnsStep</name>
        <message numerus="yes">
            <source>%n column(s) placed</source>
            <translation>
                <numerusform>%n column placed</numerusform>
                <numerusform>%n columns placed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept with the record</source>
            <translation>
                <numerusform>%n kept with the record</numerusform>
                <numerusform>%n kept with the record</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n left out</numerusform>
                <numerusform>%n left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::DocumentsPart</name>
        <message numerus="yes">
            <source>%n document(s) added.</source>
            <translation>
                <numerusform>%n document added.</numerusform>
                <numerusform>%n documents added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not added.</source>
            <translation>
                <numerusform>%n file not added.</numerusform>
                <numerusform>%n files not added.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::DuplicateWords</name>
        <message numerus="yes">
            <source>%n activity(ies)</source>
            <translation>
                <numerusform>%n activity</numerusform>
                <numerusform>%n activities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n link</numerusform>
                <numerusform>%n links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::DuplicatesStep</name>
        <message numerus="yes">
            <source>Create a record for each of the %n left</source>
            <translation>
                <numerusform>Create a record for the %n left</numerusform>
                <numerusform>Create a record for each of the %n left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ExportPage</name>
        <message numerus="yes">
            <source>%Ln contact(s)</source>
            <translation>
                <numerusform>%Ln contact</numerusform>
                <numerusform>%Ln contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln company(ies)</source>
            <translation>
                <numerusform>%Ln company</numerusform>
                <numerusform>%Ln companies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln record(s)…</source>
            <translation>
                <numerusform>Export %Ln record…</numerusform>
                <numerusform>Export %Ln records…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exporting %Ln record(s)…</source>
            <translation>
                <numerusform>Exporting %Ln record…</numerusform>
                <numerusform>Exporting %Ln records…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln chosen contact(s)</source>
            <translation>
                <numerusform>%Ln chosen contact</numerusform>
                <numerusform>%Ln chosen contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln chosen company(ies)</source>
            <translation>
                <numerusform>%Ln chosen company</numerusform>
                <numerusform>%Ln chosen companies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ExportPresenter</name>
        <message numerus="yes">
            <source>%Ln record(s) exported.</source>
            <translation>
                <numerusform>%Ln record exported.</numerusform>
                <numerusform>%Ln records exported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln long text(s) cut to what a spreadsheet's cell holds; CSV has them whole.</source>
            <translation>
                <numerusform>%Ln long text cut to what a spreadsheet's cell holds; CSV has it whole.</numerusform>
                <numerusform>%Ln long texts cut to what a spreadsheet's cell holds; CSV has them whole.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::FilterWords</name>
        <message numerus="yes">
            <source>Contacted in the last %Ln month(s)</source>
            <translation>
                <numerusform>Contacted in the last month</numerusform>
                <numerusform>Contacted in the last %Ln months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Contacted in the last %Ln day(s)</source>
            <translation>
                <numerusform>Contacted in the last day</numerusform>
                <numerusform>Contacted in the last %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No contact for %Ln month(s)</source>
            <translation>
                <numerusform>No contact for a month</numerusform>
                <numerusform>No contact for %Ln months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No contact for %Ln day(s)</source>
            <translation>
                <numerusform>No contact for a day</numerusform>
                <numerusform>No contact for %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Created in the last %Ln month(s)</source>
            <translation>
                <numerusform>Created in the last month</numerusform>
                <numerusform>Created in the last %Ln months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Created in the last %Ln day(s)</source>
            <translation>
                <numerusform>Created in the last day</numerusform>
                <numerusform>Created in the last %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed in the last %Ln month(s)</source>
            <translation>
                <numerusform>Changed in the last month</numerusform>
                <numerusform>Changed in the last %Ln months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed in the last %Ln day(s)</source>
            <translation>
                <numerusform>Changed in the last day</numerusform>
                <numerusform>Changed in the last %Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::HomePage</name>
        <message numerus="yes">
            <source>customers without a word for more than %n day(s)</source>
            <translation>
                <numerusform>customers without a word for more than %n day</numerusform>
                <numerusform>customers without a word for more than %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to do</source>
            <translation>
                <numerusform>%n to do</numerusform>
                <numerusform>%n to do</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n done</numerusform>
                <numerusform>%n done</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ImportPresenter</name>
        <message numerus="yes">
            <source>Import undone: %n record(s) taken back.</source>
            <translation>
                <numerusform>Import undone: %n record taken back.</numerusform>
                <numerusform>Import undone: %n records taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s) to decide.</source>
            <translation>
                <numerusform>%Ln duplicate to decide.</numerusform>
                <numerusform>%Ln duplicates to decide.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) read</source>
            <translation>
                <numerusform>%Ln row read</numerusform>
                <numerusform>%Ln rows read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to compare</source>
            <translation>
                <numerusform>%Ln to compare</numerusform>
                <numerusform>%Ln to compare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare the %Ln duplicate(s)</source>
            <translation>
                <numerusform>Compare the duplicate (%Ln)</numerusform>
                <numerusform>Compare the %Ln duplicates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln record(s)</source>
            <translation>
                <numerusform>Import %Ln record</numerusform>
                <numerusform>Import %Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>about %n second left</numerusform>
                <numerusform>about %n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ImportWords</name>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln new</numerusform>
                <numerusform>%Ln new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln changed</numerusform>
                <numerusform>%Ln changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln up to date</source>
            <translation>
                <numerusform>%Ln up to date</numerusform>
                <numerusform>%Ln up to date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s)</source>
            <translation>
                <numerusform>%Ln duplicate</numerusform>
                <numerusform>%Ln duplicates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to correct</source>
            <translation>
                <numerusform>%Ln to correct</numerusform>
                <numerusform>%Ln to correct</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln left out</numerusform>
                <numerusform>%Ln left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) read</source>
            <translation>
                <numerusform>%Ln row read</numerusform>
                <numerusform>%Ln rows read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln already there or left out</source>
            <translation>
                <numerusform>%Ln already there or left out</numerusform>
                <numerusform>%Ln already there or left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::JournalPresenter</name>
        <message numerus="yes">
            <source>%Ln entry(ies) exported. The file is not protected.</source>
            <translation>
                <numerusform>%Ln entry exported. The file is not protected.</numerusform>
                <numerusform>%Ln entries exported. The file is not protected.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ListBulk</name>
        <message numerus="yes">
            <source>%Ln record(s) tagged.</source>
            <translation>
                <numerusform>%Ln record tagged.</numerusform>
                <numerusform>%Ln records tagged.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag removed from %Ln record(s).</source>
            <translation>
                <numerusform>Tag removed from %Ln record.</numerusform>
                <numerusform>Tag removed from %Ln records.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) assigned.</source>
            <translation>
                <numerusform>%Ln record assigned.</numerusform>
                <numerusform>%Ln records assigned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) moved to the trash.</source>
            <translation>
                <numerusform>%Ln record moved to the trash.</numerusform>
                <numerusform>%Ln records moved to the trash.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) changed.</source>
            <translation>
                <numerusform>%Ln record changed.</numerusform>
                <numerusform>%Ln records changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) are being changed…</source>
            <translation>
                <numerusform>%Ln record is being changed…</numerusform>
                <numerusform>%Ln records are being changed…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ListPrinting</name>
        <message numerus="yes">
            <source>At most %Ln record(s) are printed at once. Narrow the list, or export it as a file.</source>
            <translation>
                <numerusform>At most %Ln record is printed at once. Narrow the list, or export it as a file.</numerusform>
                <numerusform>At most %Ln records are printed at once. Narrow the list, or export it as a file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::LockWarning</name>
        <message numerus="yes">
            <source>Coffret locks in %n s</source>
            <translation>
                <numerusform>Coffret locks in %n s</numerusform>
                <numerusform>Coffret locks in %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No activity for more than %n min.</source>
            <translation>
                <numerusform>No activity for more than %n min.</numerusform>
                <numerusform>No activity for more than %n min.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::LogCheck</name>
        <message numerus="yes">
            <source>%Ln entry(ies) cannot be read.</source>
            <translation>
                <numerusform>%Ln entry cannot be read.</numerusform>
                <numerusform>%Ln entries cannot be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::LogWords</name>
        <message numerus="yes">
            <source>%Ln entry(ies) verified today at %1.</source>
            <translation>
                <numerusform>%Ln entry verified today at %1.</numerusform>
                <numerusform>%Ln entries verified today at %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(ies) verified on %1 at %2.</source>
            <translation>
                <numerusform>%Ln entry verified on %1 at %2.</numerusform>
                <numerusform>%Ln entries verified on %1 at %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::MappingPane</name>
        <message numerus="yes">
            <source>Show %n column(s) that are empty in the first rows</source>
            <translation>
                <numerusform>Show %n column that is empty in the first rows</numerusform>
                <numerusform>Show %n columns that are empty in the first rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::NextWords</name>
        <message numerus="yes">
            <source>The check of %1 found %n fault(s) in the vault’s file. Nothing was changed; your records are as they were.</source>
            <translation>
                <numerusform>The check of %1 found %n fault in the vault’s file. Nothing was changed; your records are as they were.</numerusform>
                <numerusform>The check of %1 found %n faults in the vault’s file. Nothing was changed; your records are as they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last check was %n day(s) ago. Every page of the file is read once; you can go on working meanwhile.</source>
            <translation>
                <numerusform>The last check was %n day ago. Every page of the file is read once; you can go on working meanwhile.</numerusform>
                <numerusform>The last check was %n days ago. Every page of the file is read once; you can go on working meanwhile.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Settle %n late task(s)</source>
            <translation>
                <numerusform>Settle %n late task</numerusform>
                <numerusform>Settle %n late tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Settle %n possible duplicate(s)</source>
            <translation>
                <numerusform>Settle %n possible duplicate</numerusform>
                <numerusform>Settle %n possible duplicates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PartyWords</name>
        <message numerus="yes">
            <source>%1, %n min</source>
            <translation>
                <numerusform>%1, %n min</numerusform>
                <numerusform>%1, %n min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PreviewView</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::RailPanel</name>
        <message numerus="yes">
            <source>Locking in %n s</source>
            <translation>
                <numerusform>Locking in %n s</numerusform>
                <numerusform>Locking in %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lock, by itself after %n min</source>
            <translation>
                <numerusform>Lock, by itself after %n min</numerusform>
                <numerusform>Lock, by itself after %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Locking	in %n s</source>
            <translation>
                <numerusform>Locking	in %n s</numerusform>
                <numerusform>Locking	in %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lock	after %n min</source>
            <translation>
                <numerusform>Lock	after %n min</numerusform>
                <numerusform>Lock	after %n min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::RecordRowsModel</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>%n month ago</numerusform>
                <numerusform>%n months ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than %n year(s) ago</source>
            <translation>
                <numerusform>more than a year ago</numerusform>
                <numerusform>more than %n years ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ReminderPresenter</name>
        <message numerus="yes">
            <source>%n task(s) due.</source>
            <translation>
                <numerusform>%n task is due.</numerusform>
                <numerusform>%n tasks are due.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ReminderStrip</name>
        <message numerus="yes">
            <source>and %n more task(s)</source>
            <translation>
                <numerusform>and %n more task</numerusform>
                <numerusform>and %n more tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) due</source>
            <translation>
                <numerusform>%n task due</numerusform>
                <numerusform>%n tasks due</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ResultStep</name>
        <message numerus="yes">
            <source>%Ln company(ies) created for their people.</source>
            <translation>
                <numerusform>%Ln company created for its people.</numerusform>
                <numerusform>%Ln companies created for their people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) imported</source>
            <translation>
                <numerusform>%Ln record imported</numerusform>
                <numerusform>%Ln records imported</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::SelectionBar</name>
        <message numerus="yes">
            <source>All %Ln result(s) are chosen</source>
            <translation>
                <numerusform>The only result is chosen</numerusform>
                <numerusform>All %Ln results are chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) chosen</source>
            <translation>
                <numerusform>%Ln record chosen</numerusform>
                <numerusform>%Ln records chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose all %Ln results</source>
            <translation>
                <numerusform>Choose the only result</numerusform>
                <numerusform>Choose all %Ln results</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag %Ln record(s)</source>
            <translation>
                <numerusform>Tag %Ln record</numerusform>
                <numerusform>Tag %Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove from %Ln record(s)</source>
            <translation>
                <numerusform>Remove from %Ln record</numerusform>
                <numerusform>Remove from %Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign %Ln record(s)</source>
            <translation>
                <numerusform>Assign %Ln record</numerusform>
                <numerusform>Assign %Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln record(s) to the trash</source>
            <translation>
                <numerusform>Delete %Ln record</numerusform>
                <numerusform>Delete %Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %Ln record(s)</source>
            <translation>
                <numerusform>Change %Ln record</numerusform>
                <numerusform>Change %Ln records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TagStrip</name>
        <message numerus="yes">
            <source>%n more tag(s)</source>
            <translation>
                <numerusform>%n more tag</numerusform>
                <numerusform>%n more tags</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TaskDesk</name>
        <message numerus="yes">
            <source>Put off by %n minute(s).</source>
            <translation>
                <numerusform>Put off by %n minute.</numerusform>
                <numerusform>Put off by %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TasksPage</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TrashPresenter</name>
        <message numerus="yes">
            <source>%n record(s) restored.</source>
            <translation>
                <numerusform>%n record restored.</numerusform>
                <numerusform>%n records restored.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erase %n record(s) for good?</source>
            <translation>
                <numerusform>Erase %n record for good?</numerusform>
                <numerusform>Erase %n records for good?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erasing %n record(s)…</source>
            <translation>
                <numerusform>Erasing %n record…</numerusform>
                <numerusform>Erasing %n records…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) erased for good.</source>
            <translation>
                <numerusform>%n record erased for good.</numerusform>
                <numerusform>%n records erased for good.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TrialPane</name>
        <message numerus="yes">
            <source>All %Ln without it</source>
            <translation>
                <numerusform>All %Ln without it</numerusform>
                <numerusform>All %Ln without it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::UnlockPage</name>
        <message numerus="yes">
            <source>at %1, after %n min without activity</source>
            <translation>
                <numerusform>at %1, after %n min without activity</numerusform>
                <numerusform>at %1, after %n min without activity</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::AlertStrip</name>
        <message numerus="yes">
            <source>See all %Ln unusual event(s)</source>
            <translation>
                <numerusform>See the unusual event</numerusform>
                <numerusform>See all %Ln unusual events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::KeepingPart</name>
        <message numerus="yes">
            <source>%Ln month(s)</source>
            <translation>
                <numerusform>%Ln month</numerusform>
                <numerusform>%Ln months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::KeepingPresenter</name>
        <message numerus="yes">
            <source>%Ln entry(ies) removed, up to the sessions opened on %1.</source>
            <translation>
                <numerusform>%Ln entry removed, up to the sessions opened on %1.</numerusform>
                <numerusform>%Ln entries removed, up to the sessions opened on %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln entry(ies) of the access log for good?</source>
            <translation>
                <numerusform>Remove %Ln entry of the access log for good?</numerusform>
                <numerusform>Remove %Ln entries of the access log for good?</numerusform>
            </translation>
        </message>
    </context>
<context>
    <name>coffret::ui::Access</name>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffret::ui::CodeSheet</name>
    <message numerus="yes">
        <source>Copy, for %Ln second(s)</source>
        <translation>
            <numerusform>Copy, for %Ln second</numerusform>
            <numerusform>Copy, for %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffret::ui::RightsModel</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffret::ui::DepartureSheet</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compan(ies)</source>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open task(s)</source>
        <translation>
            <numerusform>%Ln open task</numerusform>
            <numerusform>%Ln open tasks</numerusform>
        </translation>
    </message>
</context>
</TS>
