package bstf.contacts.founding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The file {@code contacts.yaml}. */
record ContactsFile(@NotNull List<@NotNull @Valid FoundingContactPoint> contactPoints) {}
