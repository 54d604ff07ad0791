// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directories/directory.h"

#include <QDialog>

#include <memory>

namespace dialbook {

class EditRunner;

/// Creates a speed-dial list (its name, private or shared, what others may do) or renames one. Closes only
/// when the server has said yes. Not modal; deletes itself when closed.
class SpeedDialDialog : public QDialog
{
    Q_OBJECT

public:
    /// "New speed dial".
    explicit SpeedDialDialog(EditRunner &edits, QWidget *parent = nullptr);
    /// "Rename".
    SpeedDialDialog(EditRunner &edits, const Directory &list, QWidget *parent = nullptr);
    ~SpeedDialDialog() override;

signals:
    /// The new list; also emitted for a renamed one.
    void saved(const dialbook::DirectoryId &list);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
