package bstf.meetings.calendar;

import bstf.meetings.calendar.MeetingStatus.Cancelled;
import bstf.meetings.calendar.MeetingStatus.Confirmed;
import bstf.meetings.calendar.MeetingStatus.Held;
import bstf.meetings.calendar.MeetingStatus.Planned;
import bstf.meetings.calendar.MeetingStatus.Postponed;
import bstf.meetings.calendar.Replacing.Came;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Visibility;
import bstf.platform.changes.Decision;
import java.util.List;
import java.util.Optional;

/**
 * One meeting of the body: what is said of it, how far it has come, and where it once stood in the
 * calendar. It decides on each command by itself; meetings may share days with others.
 *
 * @param replaces the postponed meeting whose place it takes, if any
 * @param earlierDates days on which it was once to be, oldest first
 * @param sequence counts the changes of days, times, venue and status from 0, as calendars need it
 *     (RFC 5545 section 3.8.7.4)
 * @param gaps what it lacks; a meeting that is off lacks nothing
 * @param filing how the registry holds it
 */
public record Meeting(
        MeetingId id,
        MeetingDetails details,
        MeetingStatus status,
        Optional<Replacing> replaces,
        List<EarlierDates> earlierDates,
        int sequence,
        Gaps gaps,
        Filing filing) {

    public Meeting {
        earlierDates = List.copyOf(earlierDates);
    }

    public Disclosure disclosure() {
        return filing.disclosure();
    }

    public boolean retired() {
        return filing.retired();
    }

    /**
     * Says anew what is said of it, and who may know of it. When more may know, it forgets where it
     * stood and how it was corrected: that was for fewer. The history keeps all.
     */
    Decision<Meeting> change(
            MeetingDetails said, Visibility visibility, Hosting hosting, Moment now) {
        var shown = disclosure().to(visibility);
        return Objections.unless(
                Objections.toChange(this, said)
                        .or(() -> FilingObjections.toShow(this, shown))
                        .or(said::contradiction)
                        .or(() -> hosting.objectionTo(details, said)),
                said.isOnDaysOf(details)
                        ? new MeetingEvent.MeetingChanged()
                        : new MeetingEvent.MeetingMoved(),
                () -> opened(shown, filed(filing.to(shown)).saying(said, now)));
    }

    /** From now on others know of it; what it lacks, it lacks in their eyes since today. */
    Decision<Meeting> publish(Hosting hosting, Moment now) {
        return Objections.unless(
                FilingObjections.toPublish(this).or(() -> hosting.objectionTo(details)),
                new MeetingEvent.MeetingPublished(),
                () -> filed(filing.to(disclosure().publish())).lacking(Gaps.none()).seenAt(now));
    }

    /** Something was otherwise than is said; what is said stays as it is. */
    Decision<Meeting> correct(String text, String by, Moment now) {
        return Objections.unless(
                FilingObjections.toCorrect(this),
                new MeetingEvent.CorrectionAppended(),
                () -> filed(filing.and(new Correction(now.day(), by, text))));
    }

    /** The chair stands by it, and its host is still in standing. */
    Decision<Meeting> confirm(Hosting hosting, Moment now) {
        return Objections.unless(
                Objections.toConfirm(this).or(() -> hosting.objectionTo(details)),
                new MeetingEvent.MeetingConfirmed(),
                () -> become(new Confirmed(), now));
    }

    /** It took place. */
    Decision<Meeting> hold(Moment now) {
        return Objections.unless(
                Objections.toHold(this, now),
                new MeetingEvent.MeetingHeld(),
                () -> become(new Held(), now));
    }

    /** It was recorded as held by mistake, and is confirmed as before. */
    Decision<Meeting> correctHolding(String reason, Moment now) {
        return Objections.unless(
                Objections.toCorrectHolding(this),
                new MeetingEvent.HoldingCorrected(reason),
                () -> become(new Confirmed(), now));
    }

    Decision<Meeting> cancel(String reason, Moment now) {
        return Objections.unless(
                Objections.toCallOff(this),
                new MeetingEvent.MeetingCancelled(reason),
                () -> become(new Cancelled(reason), now));
    }

    /** It is planned again, on the same days; what was confirmed must be confirmed anew. */
    Decision<Meeting> reinstate(Hosting hosting, Moment now) {
        return Objections.unless(
                Objections.toReinstate(this).or(() -> hosting.objectionTo(details)),
                new MeetingEvent.MeetingReinstated(),
                () -> become(new Planned(), now));
    }

    /** It is put off; {@code replacement} takes its place. */
    Decision<Meeting> postpone(String reason, MeetingId replacement, Moment now) {
        var already = isReplacedBy(replacement);
        return Objections.unless(
                already ? Optional.empty() : Objections.toCallOff(this),
                new MeetingEvent.MeetingPostponed(reason, replacement.value()),
                () -> already ? this : become(new Postponed(reason, replacement), now));
    }

    /** From now on it takes the place of {@code postponed}. */
    Decision<Meeting> takePlaceOf(Meeting postponed, String reason) {
        var already = isReplacing(postponed.id);
        var named = Optional.of(new Replacing(postponed.id, reason, Came.NAMED));
        return Objections.unless(
                already ? Optional.empty() : ReplacementObjections.toReplace(this, postponed),
                new MeetingEvent.ReplacementNamed(postponed.id.value()),
                () -> already ? this : replacing(named, false));
    }

    /**
     * It takes nobody's place any more, since the other was not postponed after all; what was
     * planned only for that, and has not come further, is retired.
     */
    Decision<Meeting> withdrawAsReplacement(Moment now) {
        var replaced = replaces.map(r -> r.meeting().value()).orElse("");
        var idle =
                status instanceof Planned
                        && replaces.map(Replacing::came).equals(Optional.of(Came.PLANNED_FOR_IT));
        return Decision.taken(
                replacing(Optional.empty(), idle).seenAt(now),
                new MeetingEvent.ReplacementWithdrawn(replaced));
    }

    /** It was entered by mistake. */
    Decision<Meeting> retire(Moment now) {
        return Objections.unless(
                retired() ? Optional.empty() : Objections.toRetire(this),
                new MeetingEvent.MeetingRetired(),
                () -> replacing(replaces, true).seenAt(now));
    }

    public boolean isReplacing(MeetingId other) {
        return replaces.stream().anyMatch(r -> r.meeting().equals(other));
    }

    boolean isReplacedBy(MeetingId other) {
        return status instanceof Postponed(_, var by) && by.equals(other);
    }

    private Meeting opened(Disclosure shown, Meeting said) {
        return shown.visibility().isWiderThan(disclosure().visibility())
                ? said.filed(Filing.of(shown)).withoutPast()
                : said;
    }

    private Meeting withoutPast() {
        return new Meeting(id, details, status, replaces, List.of(), sequence, gaps, filing);
    }

    /** A draft was in nobody's calendar: it forgets where it stood. */
    private Meeting saying(MeetingDetails said, Moment now) {
        if (said.equals(details)) {
            return this;
        }
        var draft = disclosure().isDraft();
        var dates = draft ? earlierDates : EarlierDates.of(this, said, now.at());
        var next = draft || said.looksAlikeInCalendars(details) ? sequence : sequence + 1;
        return new Meeting(id, said, status, replaces, dates, next, gaps, filing).seenAt(now);
    }

    private Meeting become(MeetingStatus next, Moment now) {
        var after = sequence + 1;
        return new Meeting(id, details, next, replaces, earlierDates, after, gaps, filing)
                .seenAt(now);
    }

    private Meeting replacing(Optional<Replacing> replaced, boolean gone) {
        var filed = filing.retiredIf(gone);
        return new Meeting(id, details, status, replaced, earlierDates, sequence, gaps, filed);
    }

    private Meeting filed(Filing other) {
        return new Meeting(id, details, status, replaces, earlierDates, sequence, gaps, other);
    }

    private Meeting lacking(Gaps other) {
        return new Meeting(id, details, status, replaces, earlierDates, sequence, other, filing);
    }

    Meeting seenAt(Moment now) {
        return lacking(gaps.of(this, now.day()));
    }
}
