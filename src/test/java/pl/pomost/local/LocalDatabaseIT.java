package pl.pomost.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pomost.testing.LocalStackResource;

/** The database of the local stack, started and stopped as the Run command does. */
class LocalDatabaseIT {

    private static final Path PROGRAMS = LocalStackResource.FOLDER.resolve("mariadb-11.4");

    @Test
    void dataSurviveARestartEvenInTheTemporaryFolder(@TempDir Path chosen) throws SQLException {
        var folder = new StackFolder(chosen);
        try (var database = new LocalDatabase(folder, PROGRAMS, Ports.anyFree())) {
            database.start();
            run(database, "CREATE TABLE kept (words VARCHAR(20))");
            run(database, "INSERT INTO kept VALUES ('still here')");
        }
        try (var again = new LocalDatabase(folder, PROGRAMS, Ports.anyFree())) {
            again.start();
            try (Connection connection = connect(again); var rows = connection.createStatement().executeQuery("SELECT words FROM kept")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("still here");
            }
        }
    }

    private static void run(LocalDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database)) {
            connection.createStatement().execute(sql);
        }
    }

    private static Connection connect(LocalDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
