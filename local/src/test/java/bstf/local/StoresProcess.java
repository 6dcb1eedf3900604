package bstf.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The stores as a process of their own, to be killed without warning. */
final class StoresProcess implements AutoCloseable {
    enum Store {
        MONGO,
        KAFKA
    }

    private final List<Integer> ports = Loopback.freePorts(4);
    private final Path data;
    private final Set<Store> stores;
    private Process process;

    /** With only the stores that are asked for. */
    StoresProcess(Path data, Store... stores) {
        this.data = data;
        this.stores = EnumSet.copyOf(List.of(stores));
        this.process = started();
    }

    String mongoUri() {
        return "mongodb://" + Loopback.ADDRESS + ":" + ports.get(0);
    }

    String bootstrap() {
        return Loopback.ADDRESS + ":" + ports.get(1);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    void restart() {
        process = started();
    }

    @Override
    public void close() {
        kill();
    }

    private Process started() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.add(Stores.class.getName());
        command.addAll(List.of("--data", data.toString()));
        if (stores.contains(Store.MONGO)) {
            command.addAll(List.of("--mongo-port", ports.get(0).toString()));
        }
        if (stores.contains(Store.KAFKA)) {
            command.addAll(List.of("--kafka-port", ports.get(1).toString()));
            command.addAll(List.of("--controller-port", ports.get(2).toString()));
        }
        command.addAll(List.of("--management-port", ports.get(3).toString()));
        try {
            Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
            awaitReady(child);
            return child;
        } catch (IOException e) {
            throw new AssertionError("the stores did not start", e);
        }
    }

    private static void awaitReady(Process child) throws IOException {
        List<String> said = new ArrayList<>();
        var lines = child.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.contains("The stores are ready")) {
                return;
            }
        }
        throw new AssertionError("the stores ended:\n" + String.join("\n", said));
    }
}
