package bstf.membership.language.store;

import bstf.membership.language.Holding;
import bstf.platform.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a post from a day on, as MongoDB keeps it.
 *
 * @param person only when held
 */
public record KeptHolder(LocalDate firstDay, Holding.State state, @Nullable KeptPerson person) {

    public static List<KeptHolder> of(List<Entry<Holding>> holders) {
        return holders.stream().map(entry -> of(entry.firstDay(), entry.value())).toList();
    }

    private static KeptHolder of(LocalDate firstDay, Holding holding) {
        return new KeptHolder(
                firstDay, holding.state(), holding.holder().map(KeptPerson::of).orElse(null));
    }

    public static List<Entry<Holding>> toHolders(List<KeptHolder> holders) {
        return holders.stream()
                .map(holder -> new Entry<>(holder.firstDay, holder.toHolding()))
                .toList();
    }

    private Holding toHolding() {
        return Holding.of(state, Optional.ofNullable(person).map(KeptPerson::toPerson));
    }
}
