package bstf.meetings.calendar.heard;

import bstf.meetings.calendar.MemberCode;
import bstf.meetings.calendar.Membership.Heard;
import bstf.meetings.calendar.Standing;
import bstf.platform.changes.MessageJson;
import bstf.platform.changes.view.Hearing;
import bstf.platform.changes.view.Said;
import bstf.platform.time.Timeline;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers the standing of each member that membership told of, in memory. */
final class HeardMembers implements Hearing {
    private static final String TYPE = "member";

    private final Map<MemberCode, Timeline<Standing>> members = new ConcurrentHashMap<>();

    @Override
    public void hear(Said said) {
        if (!said.type().equals(TYPE)) {
            return;
        }
        var member = MessageJson.mapper().readValue(said.data(), MemberSaid.class);
        members.put(new MemberCode(said.id()), member.toTimeline());
    }

    @Override
    public void forget(String type, String id) {
        if (type.equals(TYPE)) {
            members.remove(new MemberCode(id));
        }
    }

    /** A body has members: as long as none was heard of, membership has not spoken. */
    Heard of(MemberCode member) {
        if (members.isEmpty()) {
            return new Heard.NotYet();
        }
        var standings = members.get(member);
        return standings == null || standings.entries().isEmpty()
                ? new Heard.NoMember()
                : new Heard.Standings(standings);
    }
}
