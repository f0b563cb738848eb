package dev.partnercenter.internal.auth;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes files that only their owner may read, in the way of the file system: mode bits or an access list. */
enum OwnerOnly {
    POSIX {
        @Override
        void restrict(Path file) throws IOException {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }

        @Override
        boolean isRestricted(Path file) throws IOException {
            return OTHERS.stream().noneMatch(Files.getPosixFilePermissions(file)::contains);
        }
    },

    ACL {
        @Override
        void restrict(Path file) throws IOException {
            view(file)
                    .setAcl(List.of(AclEntry.newBuilder()
                            .setType(AclEntryType.ALLOW)
                            .setPrincipal(Files.getOwner(file))
                            .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                            .build()));
        }

        @Override
        boolean isRestricted(Path file) throws IOException {
            Object owner = Files.getOwner(file);
            return view(file).getAcl().stream()
                    .filter(entry -> entry.type() == AclEntryType.ALLOW)
                    .filter(entry -> entry.permissions().contains(AclEntryPermission.READ_DATA))
                    .allMatch(entry -> entry.principal().equals(owner));
        }

        private AclFileAttributeView view(Path file) throws IOException {
            AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
            if (view == null) {
                throw new IOException("the file system has lost its access lists");
            }
            return view;
        }
    };

    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    abstract void restrict(Path file) throws IOException;

    abstract boolean isRestricted(Path file) throws IOException;

    /**
     * Finds the way of the file system that the directory is on.
     *
     * @throws IllegalArgumentException if it has none
     */
    static OwnerOnly of(Path directory) {
        try {
            FileStore store = Files.getFileStore(directory);
            if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
                return POSIX;
            }
            if (store.supportsFileAttributeView(AclFileAttributeView.class)) {
                return ACL;
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("file is on a file system that cannot be asked: " + directory, e);
        }
        throw new IllegalArgumentException("file is on a file system that cannot restrict a file to its owner: "
                + directory + "; choose another one for the refresh token");
    }
}
