package dev.partnercenter.internal.auth;

import dev.partnercenter.auth.RefreshTokenStore;
import java.nio.file.Path;
import java.time.Duration;

/** The main program of another process: enters the section of a file store and stays in it until it is killed. */
final class LockHolder {
    private LockHolder() {}

    public static void main(String[] args) throws Exception {
        RefreshTokenStore.Section section =
                RefreshTokenStore.file(Path.of(args[0])).enter(Duration.ofSeconds(20));
        System.out.println(section == null ? "busy" : "entered");
        // Returns when the parent goes away, so that no process is left over.
        System.in.readAllBytes();
    }
}
