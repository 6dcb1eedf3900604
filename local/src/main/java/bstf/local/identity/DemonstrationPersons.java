package bstf.local.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** One invented person for each member, {@code demo-person-<member>}. */
final class DemonstrationPersons implements UserDetailsService {
    private static final String PREFIX = "demo-person-";

    private final Secrets secrets;
    private final Map<String, Party> byName = new LinkedHashMap<>();

    DemonstrationPersons(Parties parties, Secrets secrets) {
        this.secrets = secrets;
        for (Party party : parties.all()) {
            if (party.kind() == Party.Kind.MEMBER) {
                byName.put(PREFIX + party.slug(), party);
                secrets.ofPerson(party); // so that it can be shown before anybody signs in
            }
        }
    }

    /** All, by the names with which they sign in. */
    Map<String, Party> all() {
        return Collections.unmodifiableMap(byName);
    }

    Optional<String> party(String name) {
        return Optional.ofNullable(byName.get(name)).map(Party::id);
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        Party party = byName.get(name);
        if (party == null) {
            throw new UsernameNotFoundException("There is no such demonstration person.");
        }
        return User.withUsername(name).password(secrets.ofPerson(party)).build();
    }
}
