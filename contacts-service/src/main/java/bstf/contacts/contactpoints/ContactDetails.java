package bstf.contacts.contactpoints;

import bstf.contacts.contactpoints.Reading.Understood;
import java.util.List;

/**
 * What somebody checks who verifies a contact point: who sits there, where post goes, and the
 * channels.
 *
 * @param organisation the office as it is addressed
 */
public record ContactDetails(Lines organisation, PostalAddress address, Channels channels) {

    /** Reads what {@code draft} says, beside what stood {@code before}. */
    static Reading<ContactDetails> read(
            ContactPointDraft draft, Channels before, OwnerAnswer owner) {
        return draft.address()
                .read()
                .then(address ->
                        Channels.read(draft.channels(), before, Region.of(address, owner))
                                .then(channels ->
                                        new Understood<>(
                                                new ContactDetails(
                                                        new Lines(draft.organisation()),
                                                        address,
                                                        channels))));
    }

    ContactDetails with(Channels others) {
        return new ContactDetails(organisation, address, others);
    }

    /**
     * The draft's part for the address; what {@link AddressDraft#read} makes of it is the address
     * again.
     */
    public AddressDraft addressDraft() {
        return switch (address) {
            case PostalAddress.NotGiven() -> AddressDraft.notGiven();
            case PostalAddress.Given(
                            var printed,
                            var street,
                            var postalCode,
                            var city,
                            var country) ->
                    new AddressDraft(true, printed.lines(), street, postalCode, city, country);
        };
    }

    public List<ChannelDraft> channelDrafts() {
        return channels.inOrder().stream().map(ChannelDraft::of).toList();
    }
}
