package bstf.contacts.contactpoints.web;

import bstf.contacts.contactpoints.Owner;
import bstf.platform.text.Shapes;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

@Schema(name = "ContactPointOwner", description = "Whom the contact point belongs to, for ever.")
record OwnerBody(
        @Schema(
                        description =
                                "`secretariat`: of one term of the chair; `member`: a member state;"
                                        + " `observer`: a body that observes.",
                        example = "secretariat")
                @NotNull
                Owner.Kind kind,
        @Schema(
                        description =
                                "The id of the term (in a gap, the caretaker's first day), the code of"
                                        + " the member or the id of the"
                                        + " observer,"
                                        + " as the membership service knows it.",
                        example = "2015-2016-ru")
                @NotNull
                @Size(min = 1, max = Owner.MAX_ID_LENGTH)
                @Pattern(regexp = Shapes.PARTY)
                String id) {

    static OwnerBody of(Owner owner) {
        return new OwnerBody(owner.kind(), owner.id());
    }

    Owner toOwner() {
        return kind.named(id);
    }
}
