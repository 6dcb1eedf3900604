package bstf.contacts.founding;

import bstf.contacts.contactpoints.AddressDraft;
import bstf.contacts.contactpoints.Lines;
import bstf.contacts.contactpoints.PostalAddress;
import bstf.platform.text.PaddedLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A postal address in the file. */
record FoundingAddress(
        @NotNull FoundingState state,
        @Size(max = Lines.MAX_LINES)
                @Nullable List<@NotNull @Size(min = 1, max = Lines.MAX_LENGTH) @PaddedLine String>
                        printed,
        Optional<@Size(max = Lines.MAX_LENGTH) @PaddedLine String> street,
        Optional<@Size(max = PostalAddress.MAX_POSTAL_CODE_LENGTH) @PaddedLine String> postalCode,
        Optional<@Size(max = Lines.MAX_LENGTH) @PaddedLine String> city,
        Optional<String> country) {

    AddressDraft toDraft() {
        return new AddressDraft(
                state == FoundingState.GIVEN,
                printed == null ? List.of() : printed,
                street,
                postalCode,
                city,
                country);
    }
}
