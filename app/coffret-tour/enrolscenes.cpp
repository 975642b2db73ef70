// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody with a code: the account and a code that is refused, what is to be read, the password with a key file, the
// recovery key of an owner; and the page that asks for a newer charter after unlocking.
#include "app/coffret-tour/scenes.h"

#include "ui/common/banner.h"
#include "ui/unlock/unlockform.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace coffret::tour {
namespace {

void type(QWidget &inside, const QString &name, const QString &text)
{
    if (auto *edit = inside.findChild<QLineEdit *>(name)) {
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    }
}

Secret secretOf(const char *text)
{
    QByteArray bytes(text);
    return Secret::takeBytes(bytes);
}

} // namespace

void playEnrolment(Stage &stage)
{
    Set &set = stage.set();
    ui::EnrolPage &page = set.enrol;
    set.window.showEntry(&page);
    page.start(u"atelier-marchand"_s, u"hugo.lemaire"_s, secretOf("rivage moufle tuile verger carton lampe"));
    page.code().refuse();
    stage.settle();
    stage.shoot(u"a8-enrol-code"_s);
    page.dress({false, true});
    page.setResult(ui::EnrolPage::Step::Code, u"hugo.lemaire"_s);
    page.go(ui::EnrolPage::Step::Charter);
    (void)page.charter().check(); // not ticked yet
    stage.settle();
    stage.shoot(u"a8-enrol-charter"_s);
    page.go(ui::EnrolPage::Step::Password);
    type(page, u"newPassword"_s, u"cerise marteau vent colline plume tiroir sabot"_s);
    stage.settle();
    stage.shoot(u"a8-enrol-password"_s);
    page.dress({true, false});
    page.showRecovery(secretOf("7K3M-Q9XH-2PTD-RW4N-6JYC-B8VF-0ZGE-5ASK-T1QP"), 2, 6);
    stage.settle();
    stage.shoot(u"a8-enrol-recovery"_s);
    page.wipe();
    set.window.showEntry(&set.charter);
    set.charter.start();
    stage.settle();
    stage.shoot(u"a9-charter"_s);
    set.unlock.showVault(u"/media/Documents/Coffret/atelier-marchand.coffret"_s, {});
    set.unlock.showEnrolled(u"hugo.lemaire"_s, {});
    set.window.showEntry(&set.unlock);
    stage.settle();
    stage.shoot(u"a9-unlock-enrolled"_s);
}

} // namespace coffret::tour
