package bstf.meetings.calendar.store;

import bstf.meetings.calendar.Meeting;
import bstf.meetings.calendar.Meetings;
import bstf.platform.changes.store.MongoAggregates;
import bstf.platform.changes.store.MongoStores;

/** The meetings of this service's database. */
final class MongoMeetings extends MongoAggregates<Meeting, MeetingDocument> implements Meetings {

    MongoMeetings(MongoStores stores) {
        super(stores, new MeetingMapping());
    }
}
