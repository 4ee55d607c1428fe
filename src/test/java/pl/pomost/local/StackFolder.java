package pl.pomost.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The folder that everything of one local stack lives in: programs, data, logs and generated secrets. */
public final class StackFolder {

    private final Path root;

    public StackFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
        create(this.root);
    }

    public Path folder(String name) {
        return create(root.resolve(name));
    }

    public Path path(String name) {
        return root.resolve(name);
    }

    public Path log(String name) {
        return folder("logs").resolve(name + ".log");
    }

    /** A secret made at the first call and kept, so that accounts and sessions survive a restart. */
    public synchronized String secret(String name) {
        Path file = root.resolve("secrets.properties");
        Properties secrets = new Properties();
        try {
            if (Files.exists(file)) {
                try (var in = Files.newInputStream(file)) {
                    secrets.load(in);
                }
            } else {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            if (secrets.getProperty(name) == null) {
                secrets.setProperty(name, random());
                try (var out = Files.newOutputStream(file)) {
                    secrets.store(out, "Made for this folder only");
                }
            }
            return secrets.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[30];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StackFailure("The folder " + folder + " cannot be created: " + e.getMessage());
        }
    }
}
