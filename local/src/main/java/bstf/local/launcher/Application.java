package bstf.local.launcher;

import java.util.ArrayList;
import java.util.List;

/**
 * The programs of the system: the part that each becomes, the module that builds it, and the memory
 * that it gets on a person's machine. Only the gateway and the stores are worth the time and memory
 * of the second compiler.
 */
enum Application {
    STORES("stores", "local", "-Xmx256m"),
    IDENTITY("identity", "local", "identity", "-Xmx64m -XX:TieredStopAtLevel=1"),
    CONFIG_SERVER("config-server", "config-server", "-Xmx96m -XX:TieredStopAtLevel=1"),
    MEMBERSHIP("membership-service", "membership-service", "-Xmx160m -XX:TieredStopAtLevel=1"),
    MEETINGS("meetings-service", "meetings-service", "-Xmx160m -XX:TieredStopAtLevel=1"),
    CONTACTS("contacts-service", "contacts-service", "-Xmx160m -XX:TieredStopAtLevel=1"),
    GATEWAY("gateway", "gateway", "-Xmx256m");

    private static final String APP = "app";

    private static final List<String> ALL_HAVE =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Xss512k",
                    "-Djava.net.preferIPv4Stack=true",
                    "--sun-misc-unsafe-memory-access=allow",
                    "--enable-native-access=ALL-UNNAMED",
                    // JDK 25.0.3 mixes up cached adapters between runs and says so at each start.
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-AOTAdapterCaching");

    private final String part;
    private final String module;
    private final String classifier;
    private final String flags;

    Application(String part, String module, String flags) {
        this(part, module, APP, flags);
    }

    Application(String part, String module, String classifier, String flags) {
        this.part = part;
        this.module = module;
        this.classifier = classifier;
        this.flags = flags;
    }

    String part() {
        return part;
    }

    /** The module that builds it. */
    String module() {
        return module;
    }

    /** Of the runnable jars of its module, which one it is. */
    String classifier() {
        return classifier;
    }

    /** The directory of what is prepared from its jar. */
    String workplace() {
        return classifier.equals(APP) ? module : module + "-" + classifier;
    }

    /** The flags of the virtual machine; training and running must agree on them. */
    List<String> flags() {
        List<String> all = new ArrayList<>(ALL_HAVE);
        all.addAll(List.of(flags.split(" ", -1)));
        return List.copyOf(all);
    }
}
