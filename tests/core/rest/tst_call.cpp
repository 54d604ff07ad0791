// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/call.h"

#include <QTest>

#include <array>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// What Call promises: once, from the event loop, to a living owner, or silence and an abort.
class CallTest : public QObject
{
    Q_OBJECT

private slots:
    void deliversFromTheEventLoopOnly();
    void deliversWhatWasFinishedBeforeAnybodyListened();
    void deliversErrors();
    void deliversOnce();
    void finishingInsideTheStartIsDeliveredLater();
    void cancelAbortsAndCallsNobody();
    void cancelAfterTheResultIsSilentWithoutAbort();
    void cancelInsideTheCallbackIsHarmless();
    void cancellingAnotherCallInsideTheCallbackHolds();
    void theOwnersDeathAborts();
    void theOwnersDeathBetweenResultAndDelivery();
    void theOwnerMayDieInsideTheCallback();
    void droppingACallWithoutReceiverAborts();
    void droppingTheHandleAfterThenDoesNot();
    void assigningOverAnUnheardCallAborts();
    void assigningOverItselfKeepsIt();
    void assigningAnewInsideItsOwnCallback();
    void abortMayAssignTheHandle();
    void thenOnACancelledCallIsSilent();
    void theCallbackIsDestroyedAfterDelivery();
    void abortDoesNotRunAfterFinish();
    void lateFinishAfterCancelIsIgnored();
    void worksWithMoveOnlyConsumersAndOtherTypes();
};

void CallTest::deliversFromTheEventLoopOnly()
{
    CallSource<int> source;
    std::optional<int> got;
    auto call = source.call();
    call = std::move(call).then(this, [&](const Result<int> &result) { got = *result; });
    source.finish(7);
    QVERIFY(!got);
    QVERIFY(call.isActive());
    QTRY_COMPARE(got, std::optional(7));
    QVERIFY(!call.isActive());
}

void CallTest::deliversWhatWasFinishedBeforeAnybodyListened()
{
    CallSource<int> source;
    source.finish(7);
    std::optional<int> got;
    source.call().then(this, [&](const Result<int> &result) { got = *result; });
    QVERIFY(!got);
    QTRY_COMPARE(got, std::optional(7));
}

void CallTest::deliversErrors()
{
    CallSource<int> source;
    std::optional<Error> got;
    source.call().then(this, [&](const Result<int> &result) { got = result.error(); });
    Error error;
    error.kind = ErrorKind::Busy;
    source.finish(tl::unexpected(error));
    QTRY_COMPARE(got, std::optional(error));
}

void CallTest::deliversOnce()
{
    CallSource<int> source;
    QList<int> got;
    source.call().then(this, [&](const Result<int> &result) { got.append(*result); });
    source.finish(1);
    source.finish(2);
    QTRY_COMPARE(got, QList<int> { 1 });
    source.finish(3);
    QCoreApplication::processEvents();
    QCOMPARE(got, QList<int> { 1 });
}

void CallTest::finishingInsideTheStartIsDeliveredLater()
{
    // As RestClient::send() does when the gate is closed: the result comes before onAbort() and call().
    bool aborted = false;
    CallSource<int> source;
    source.finish(7);
    source.onAbort([&] { aborted = true; });
    auto call = source.call();
    std::optional<int> got;
    call = std::move(call).then(this, [&](const Result<int> &result) { got = *result; });
    QTRY_COMPARE(got, std::optional(7));
    call.cancel();
    QVERIFY(!aborted);
}

void CallTest::cancelAbortsAndCallsNobody()
{
    int aborts = 0;
    CallSource<int> source;
    source.onAbort([&] { ++aborts; });
    auto call = source.call();
    call = std::move(call).then(this, [](const Result<int> &) { QFAIL("called"); });
    call.cancel();
    call.cancel();
    QCOMPARE(aborts, 1);
    QVERIFY(!call.isActive());
    QCoreApplication::processEvents();
}

void CallTest::cancelAfterTheResultIsSilentWithoutAbort()
{
    int aborts = 0;
    CallSource<int> source;
    source.onAbort([&] { ++aborts; });
    auto call = source.call();
    call = std::move(call).then(this, [](const Result<int> &) { QFAIL("called"); });
    source.finish(1);
    call.cancel();
    QCOMPARE(aborts, 0);
    QCoreApplication::processEvents();
}

void CallTest::cancelInsideTheCallbackIsHarmless()
{
    int aborts = 0;
    int calls = 0;
    CallSource<int> source;
    source.onAbort([&] { ++aborts; });
    Call<int> call;
    call = source.call().then(this, [&](const Result<int> &) {
        ++calls;
        call.cancel();
        QVERIFY(!call.isActive());
    });
    source.finish(1);
    QTRY_COMPARE(calls, 1);
    QCOMPARE(aborts, 0);
}

void CallTest::cancellingAnotherCallInsideTheCallbackHolds()
{
    CallSource<int> first;
    CallSource<int> second;
    auto firstCall = first.call();
    auto secondCall = second.call();
    bool called = false;
    std::move(firstCall).then(this, [&](const Result<int> &) {
        called = true;
        secondCall.cancel();
    });
    std::move(secondCall).then(this, [](const Result<int> &) { QFAIL("called though cancelled"); });
    first.finish(1);
    second.finish(2); // both are on their way
    QTRY_VERIFY(called);
    QCoreApplication::processEvents();
}

void CallTest::theOwnersDeathAborts()
{
    int aborts = 0;
    CallSource<int> source;
    source.onAbort([&] { ++aborts; });
    auto owner = std::make_unique<QObject>();
    auto call = source.call();
    call = std::move(call).then(owner.get(), [](const Result<int> &) { QFAIL("called"); });
    owner.reset();
    QCOMPARE(aborts, 1);
    QVERIFY(!call.isActive());
    source.finish(1);
    QCoreApplication::processEvents();
}

void CallTest::theOwnersDeathBetweenResultAndDelivery()
{
    CallSource<int> source;
    auto owner = std::make_unique<QObject>();
    auto call = source.call();
    call = std::move(call).then(owner.get(), [](const Result<int> &) { QFAIL("called"); });
    source.finish(1);
    owner.reset();
    QVERIFY(!call.isActive());
    QCoreApplication::processEvents();
}

void CallTest::theOwnerMayDieInsideTheCallback()
{
    CallSource<int> source;
    auto *owner = new QObject;
    const QPointer<QObject> watched = owner;
    auto witness = std::make_shared<int>(0);
    source.call().then(owner, [owner, witness](const Result<int> &) {
        delete owner;
        ++*witness; // the captures must outlive the owner
    });
    source.finish(1);
    QTRY_COMPARE(*witness, 1);
    QVERIFY(!watched);
}

void CallTest::droppingACallWithoutReceiverAborts()
{
    int aborts = 0;
    CallSource<int> source;
    source.onAbort([&] { ++aborts; });
    {
        const auto call = source.call();
        QVERIFY(call.isActive());
    }
    QCOMPARE(aborts, 1);
}

void CallTest::droppingTheHandleAfterThenDoesNot()
{
    int aborts = 0;
    std::optional<int> got;
    CallSource<int> source;
    source.onAbort([&] { ++aborts; });
    source.call().then(this, [&](const Result<int> &result) { got = *result; });
    QCOMPARE(aborts, 0);
    source.finish(5);
    QTRY_COMPARE(got, std::optional(5));
}

void CallTest::assigningOverAnUnheardCallAborts()
{
    int aborts = 0;
    CallSource<int> first;
    CallSource<int> second;
    first.onAbort([&] { ++aborts; });
    auto call = first.call();
    call = second.call();
    QCOMPARE(aborts, 1);
    QVERIFY(call.isActive());
}

void CallTest::assigningOverItselfKeepsIt()
{
    int aborts = 0;
    CallSource<int> source;
    source.onAbort([&] { ++aborts; });
    auto call = source.call();
    auto &same = call;
    call = std::move(same);
    QCOMPARE(aborts, 0);
    QVERIFY(call.isActive());
}

void CallTest::assigningAnewInsideItsOwnCallback()
{
    CallSource<int> first;
    CallSource<int> second;
    QList<int> got;
    Call<int> call;
    call = first.call().then(this, [&](const Result<int> &result) {
        got.append(*result);
        call = second.call().then(this, [&](const Result<int> &next) { got.append(*next); });
        got.append(-1); // this callback's captures are still there
    });
    first.finish(1);
    QTRY_COMPARE(got, QList<int>({ 1, -1 }));
    QVERIFY(call.isActive());
    second.finish(2);
    QTRY_COMPARE(got, QList<int>({ 1, -1, 2 }));
}

void CallTest::abortMayAssignTheHandle()
{
    CallSource<int> first;
    CallSource<int> second;
    CallSource<int> third;
    Call<int> call = first.call();
    first.onAbort([&] { call = third.call(); });
    call = second.call();
    QVERIFY(call.isActive());
    third.finish(3);
    std::optional<int> got;
    std::move(call).then(this, [&](const Result<int> &result) { got = *result; });
    QTRY_COMPARE(got, std::optional(3));
}

void CallTest::thenOnACancelledCallIsSilent()
{
    CallSource<int> source;
    auto call = source.call();
    call.cancel();
    auto captured = std::make_shared<int>(1);
    std::move(call).then(this, [captured](const Result<int> &) { QFAIL("called"); });
    source.finish(1);
    QCoreApplication::processEvents();
    QCOMPARE(captured.use_count(), 1);
}

void CallTest::theCallbackIsDestroyedAfterDelivery()
{
    auto captured = std::make_shared<int>(0);
    CallSource<int> source;
    auto call = source.call();
    std::move(call).then(this, [captured](const Result<int> &) { ++*captured; });
    QCOMPARE(captured.use_count(), 2);
    source.finish(1);
    QTRY_COMPARE(*captured, 1);
    QCOMPARE(captured.use_count(), 1);
}

void CallTest::abortDoesNotRunAfterFinish()
{
    int aborts = 0;
    CallSource<int> source;
    source.onAbort([&] { ++aborts; });
    auto owner = std::make_unique<QObject>();
    source.call().then(owner.get(), [](const Result<int> &) {});
    source.finish(1);
    owner.reset();
    QCOMPARE(aborts, 0);
}

void CallTest::lateFinishAfterCancelIsIgnored()
{
    CallSource<int> source;
    auto call = source.call();
    call = std::move(call).then(this, [](const Result<int> &) { QFAIL("called"); });
    source.onAbort([source] { source.finish(9); }); // as an abort that answers at once
    call.cancel();
    QCoreApplication::processEvents();
}

void CallTest::worksWithMoveOnlyConsumersAndOtherTypes()
{
    CallSource<QString> source;
    std::array<QString, 2> got;
    source.call().then(this, [&](Result<QString> result) { got[0] = std::move(*result); });
    source.finish(u"text"_s);
    QTRY_COMPARE(got[0], u"text"_s);
}

QTEST_GUILESS_MAIN(CallTest)
#include "tst_call.moc"
