package bstf.local.launcher;

/** The ports of config-repo, each raised by the offset of the instance. */
record Ports(Place place, int offset) {
    int server(Application application) {
        return of(settingsOf(application), "server.port");
    }

    int management(Application application) {
        return of(settingsOf(application), "management.server.port");
    }

    int mongo() {
        return of("local", "mongodb.port");
    }

    int kafka() {
        return of("local", "kafka.port");
    }

    int controller() {
        return of("local", "kafka.controller-port");
    }

    private static String settingsOf(Application application) {
        return switch (application) {
            case STORES -> "local";
            case IDENTITY -> "identity/provider";
            case CONFIG_SERVER, MEMBERSHIP, MEETINGS, CONTACTS, GATEWAY -> application.part();
        };
    }

    private int of(String settings, String key) {
        return SettingsFile.read(place.configRepo().resolve(settings + ".yml")).port(key) + offset;
    }
}
