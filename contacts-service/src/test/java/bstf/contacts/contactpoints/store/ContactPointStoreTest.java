package bstf.contacts.contactpoints.store;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.contacts.contactpoints.Channel;
import bstf.contacts.contactpoints.ChannelDraft;
import bstf.contacts.contactpoints.ContactPoint;
import bstf.contacts.contactpoints.Samples;
import bstf.platform.access.Audience;
import bstf.platform.access.Disclosure;
import bstf.platform.access.Visibility;
import bstf.platform.changes.AggregatesContract;
import bstf.platform.changes.Mapping;
import org.junit.jupiter.api.Test;

final class ContactPointStoreTest extends AggregatesContract<ContactPoint> {

    @Override
    protected Mapping<ContactPoint, ?> mapping() {
        return new ContactPointMapping();
    }

    /** With an empty line, and then verified and outdated. */
    @Override
    protected Sample<ContactPoint> one() {
        var first = Samples.registered("secretariat-2015-2016", Samples.secretariatWithoutEmail());
        return new Sample<>(first.id(), first, Samples.outdated(first));
    }

    /** With everything given, and then verified and retired. */
    @Override
    protected Sample<ContactPoint> another() {
        var first = Samples.registered("se", Samples.swedishUnit());
        return new Sample<>(first.id(), first, Samples.retired(Samples.verified(first)));
    }

    @Test
    void keepsAnAddressThatIsNotGivenApartFromAnEmptyOne() {
        var point = Samples.registered("point", Samples.withoutAddress());
        var document = ContactPointDocument.of(point);
        assertThat(document.address()).isNull();
        assertThat(document.toContactPoint()).isEqualTo(point);
    }

    @Test
    void ordersByTheOwnerWhoNeverChanges() {
        assertThat(mapping().orderOf(one().first()))
                .isEqualTo("0 2015-2016-ru secretariat-2015-2016");
        assertThat(mapping().orderOf(another().first())).isEqualTo("1 SE se");
    }

    @Test
    void tellsListenersForWhomItIs() {
        assertThat(mapping().audienceOf(one().first())).isEqualTo(Audience.PUBLIC);
        assertThat(mapping().audienceOf(another().first())).isEqualTo(Audience.MEMBERS);
        assertThat(mapping().audienceOf(draft())).isEqualTo(Audience.SECRETARIAT);
    }

    @Test
    void keepsWhoDraftsItAndForWhomAndItsDirectLines() {
        assertThat(ContactPointDocument.of(draft()).toContactPoint()).isEqualTo(draft());
    }

    private static ContactPoint draft() {
        var point =
                Samples.registered(
                        "draft",
                        Samples.withChannels(
                                Samples.secretariatWithoutEmail(),
                                ChannelDraft.number(
                                                "duty", Channel.Kind.TELEPHONE, "+7 495 667 08 75")
                                        .direct(true)),
                        Disclosure.draft("RU", Visibility.from(Audience.OBSERVERS).and("SE")));
        assertThat(point.filing().direct()).containsExactly("duty");
        return point;
    }
}
