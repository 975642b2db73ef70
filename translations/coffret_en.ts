<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
    </context>
    <context>
        <name>coffret::ui::ImportPage</name>
        <message numerus="yes">
            <source>%n row(s) read</source>
            <translation>
                <numerusform>%n row read</numerusform>
                <numerusform>%n rows read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n already there</numerusform>
                <numerusform>%n already there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to correct</source>
            <translation>
                <numerusform>%n to correct</numerusform>
                <numerusform>%n to correct</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n record(s)</source>
            <translation>
                <numerusform>Import %n record</numerusform>
                <numerusform>Import %n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) imported</source>
            <translation>
                <numerusform>%n record imported</numerusform>
                <numerusform>%n records imported</numerusform>
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
        <name>coffret::ui::UnlockPage</name>
        <message numerus="yes">
            <source>at %1, after %n min without activity</source>
            <translation>
                <numerusform>at %1, after %n min without activity</numerusform>
                <numerusform>at %1, after %n min without activity</numerusform>
            </translation>
        </message>
    </context>
</TS>
