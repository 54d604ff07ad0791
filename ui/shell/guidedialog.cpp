// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guidedialog.h"

#include <QDialogButtonBox>
#include <QTabBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u"qrc:/guide/"_s;

/// Markdown says nothing of distances.
void layOut(QTextDocument &page)
{
    const auto frames = page.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(4);
            format.setBorder(0);
            format.setTopMargin(8);
            format.setBottomMargin(8);
            table->setFormat(format);
        }
    }
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 1) {
            QTextBlockFormat format = block.blockFormat();
            format.setTopMargin(18);
            QTextCursor(block).setBlockFormat(format);
        }
    }
    page.clearUndoRedoStacks();
}

} // namespace

GuideDialog::GuideDialog(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QTabBar(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"guideDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("User's guide"));

    m_pages->setObjectName(u"guidePages"_s);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setDrawBase(false);
    m_pages->setExpanding(false);
    for (const auto &[title, file] : { std::pair(tr("For &agents"), u"agents.md"_s),
             std::pair(tr("For &supervisors"), u"supervisors.md"_s),
             std::pair(tr("For a&dministrators"), u"administrators.md"_s) }) {
        m_pages->setTabData(m_pages->addTab(title), file);
    }
    m_text->setObjectName(u"guideText"_s);
    m_text->setAccessibleName(windowTitle());
    m_text->document()->setDocumentMargin(16);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pages, &QTabBar::currentChanged, this, &GuideDialog::showPage);
    connect(m_text, &QTextBrowser::sourceChanged, this, &GuideDialog::follow);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(880, 720);
    showPage(0);
    m_text->setFocus();
}

void GuideDialog::showPage(int index)
{
    const QUrl page(folder + m_pages->tabData(index).toString());
    if (m_text->source() != page) {
        m_text->setSource(page, QTextDocument::MarkdownResource); // follow() does the rest
    }
}

void GuideDialog::follow(const QUrl &page)
{
    layOut(*m_text->document());
    for (int index = 0; index < m_pages->count(); ++index) {
        if (page.fileName() == m_pages->tabData(index).toString()) {
            m_pages->setCurrentIndex(index);
        }
    }
}

} // namespace dialbook
