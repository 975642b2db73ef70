// SPDX-License-Identifier: GPL-3.0-or-later
// Changes the keys of the open vault as its owner asks. A new recovery key replaces the former one at
// once, so the vault remembers that it waits until two groups were typed from the paper: whoever locks
// in between is told at the next opening. Refusals stand beside the field they are about.
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/lock/secretclipboard.h"
#include "ui/settings/securityparts.h"

#include <QHash>
#include <QObject>

namespace coffret::ui {

class SecurityPresenter : public QObject
{
    Q_OBJECT

public:
    SecurityPresenter(workspace::Workspace &workspace, SecurityParts parts, SecretClipboard &clipboard,
                      const Clock &clock, QObject *parent = nullptr);
    void start(); // the vault is open
    void setCopySeconds(int seconds);

Q_SIGNALS:
    void changed();                             // a fact of the crypto sheet
    void recoveryPending(const QString &since); // the key on paper was never confirmed

private:
    void changePassword();
    void replaceRecovery();
    void makeRecovery(std::shared_ptr<workspace::Credentials> proof);
    void confirmRecovery();
    void raiseCost();
    void show(const workspace::CryptoFacts &facts);
    void tellRecovery();
    void remember(const QHash<QString, QString> &marks);
    void complain(ProofForm &form, FoldedPart &part, const Error &error);
    QString now() const;
    QString dayOf(const char16_t *mark) const; // « 20 novembre 2026 »; empty: never

    workspace::Workspace &workspace;
    SecurityParts parts;
    SecretClipboard &clipboard;
    const Clock &clock;
    QHash<QString, QString> marks;
};

} // namespace coffret::ui
