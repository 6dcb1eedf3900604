package bstf.config;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Who may ask, and for which profiles: the whole of what this server answers. */
@ConfigurationProperties("bstf.config")
record ServedSettings(Set<String> applications, Set<String> profiles) {
    ServedSettings {
        applications = Set.copyOf(applications);
        profiles = Set.copyOf(profiles);
    }

    /**
     * The request paths that are answered, to be compared with the undecoded path: {@code
     * /gateway/default}.
     */
    Set<String> paths() {
        return applications.stream()
                .flatMap(name -> profiles.stream().map(profile -> "/" + name + "/" + profile))
                .collect(Collectors.toUnmodifiableSet());
    }
}
