package bstf.meetings.calendar.store;

import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.published.MeetingMessage;
import bstf.platform.access.Audience;
import bstf.platform.changes.Mapping;

/** How meetings leave memory. Lists go by first day, then id. */
final class MeetingMapping implements Mapping<Meeting, MeetingDocument> {

    @Override
    public String type() {
        return "meeting";
    }

    @Override
    public Class<MeetingDocument> documentType() {
        return MeetingDocument.class;
    }

    @Override
    public MeetingDocument toDocument(Meeting meeting) {
        return MeetingDocument.of(meeting);
    }

    @Override
    public Meeting toAggregate(MeetingDocument document) {
        return document.toMeeting();
    }

    @Override
    public Object toMessage(Meeting meeting) {
        return MeetingMessage.of(meeting);
    }

    /** Years have four digits, so that text sorts as days do. */
    @Override
    public String orderOf(Meeting meeting) {
        return meeting.details().firstDay() + "|" + meeting.id();
    }

    @Override
    public Audience audienceOf(Meeting meeting) {
        return meeting.disclosure().audience();
    }
}
