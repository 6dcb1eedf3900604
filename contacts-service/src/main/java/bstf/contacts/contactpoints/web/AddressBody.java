package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.AddressDraft;
import bstf.contacts.contactpoints.Lines;
import bstf.contacts.contactpoints.PostalAddress;
import bstf.platform.text.PaddedLine;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PostalAddress",
        description =
                "Where post goes: as printed, and in parts as far as the printed form tells them."
                        + " When it is `not-given`, nothing else may be said.")
record AddressBody(
        @Schema(description = "Whether there is an address.", example = "given") @NotNull
                Given state,
        @ArraySchema(
                        arraySchema =
                                @Schema(
                                        description = "The address line by line, as printed.",
                                        example = "[\"16 Zhitnaya Street\", \"119049 Moscow\"]"))
                @Size(max = Lines.MAX_LINES)
                @Nullable List<@NotNull @Size(min = 1, max = Lines.MAX_LENGTH) @PaddedLine String>
                        printed,
        @Schema(description = "Street and house number.", example = "16 Zhitnaya Street")
                Optional<@Size(min = 1, max = Lines.MAX_LENGTH) @PaddedLine String> street,
        @Schema(description = "Postal code as printed.", example = "119049")
                Optional<
                                @Size(min = 1, max = PostalAddress.MAX_POSTAL_CODE_LENGTH)
                                @PaddedLine String>
                        postalCode,
        @Schema(description = "Town.", example = "Moscow")
                Optional<@Size(min = 1, max = Lines.MAX_LENGTH) @PaddedLine String> city,
        @Schema(
                        description =
                                "Country, ISO 3166-1 alpha-2. Numbers without a country code are"
                                        + " read as"
                                        + " this country's; left out when the printed form names"
                                        + " none.",
                        example = "SE")
                Optional<@Pattern(regexp = "[A-Z]{2}") String> country) {

    static AddressBody of(AddressDraft draft) {
        return new AddressBody(
                Given.of(draft.given()),
                draft.printed(),
                draft.street(),
                draft.postalCode(),
                draft.city(),
                draft.country());
    }

    AddressDraft toDraft() {
        return new AddressDraft(
                state == Given.GIVEN,
                printed == null ? List.of() : printed,
                street,
                postalCode,
                city,
                country);
    }
}
