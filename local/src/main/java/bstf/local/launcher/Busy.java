package bstf.local.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two commands from working on one instance at the same time. The lock ends with the process,
 * however it ends.
 */
final class Busy implements AutoCloseable {
    private final FileChannel channel;

    private Busy(FileChannel channel) {
        this.channel = channel;
    }

    static Busy with(Place place) {
        try {
            Files.createDirectories(place.run());
            FileChannel channel =
                    FileChannel.open(
                            place.run().resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                channel.close();
                throw Stopped.because(
                        "Another ./bstf command is at work in " + place.home() + "; wait for it.");
            }
            return new Busy(channel);
        } catch (IOException e) {
            throw Stopped.because("The directory " + place.home() + " cannot be written to.");
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Stopped.because("The lock of this instance cannot be given back.");
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }
}
