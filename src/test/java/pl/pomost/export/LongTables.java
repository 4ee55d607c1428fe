package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import pl.pomost.testing.EditedWorkbook;

/** Makes many rows of the demo's tables what they were not. */
@ApplicationScoped
class LongTables {

    private static final List<String> IDENTITY = List.of("Nazwa instytucji", "Rodzaj", "Kogo reprezentuje", "Siedziba");

    private final DataSource database;

    LongTables(DataSource database) {
        this.database = database;
    }

    /** So many rows of each table with something wrong, half of them new. */
    static EditedWorkbook mistaken(EditedWorkbook book, int rows) {
        var codes = new HashMap<String, List<String>>();
        List.of("Działania", "Wskaźniki", "Zespół", "Instytucje").forEach(sheet -> codes.put(sheet, book.codes(sheet)));
        for (int i = 0; i < rows / 2; i++) {
            String institution = codes.get("Instytucje").get(i);
            book.set("Działania", codes.get("Działania").get(i), "Koniec", "31.02.2028").set("Wskaźniki", codes.get("Wskaźniki").get(i), "Nazwa", "")
                    .set("Zespół", codes.get("Zespół").get(i), "Nazwisko", "").set("Instytucje", institution, "Rodzaj", "nie ma takiego");
            book.row("Działania", Map.of("Tytuł", "Bez obszaru")).row("Wskaźniki", Map.of("Jednostka", "osoby")).row("Zespół", Map.of("Imię", "Anna"));
            String other = codes.get("Instytucje").get(codes.get("Instytucje").size() - 1 - i);
            var twice = new HashMap<String, String>();
            IDENTITY.forEach(heading -> twice.put(heading, book.text("Instytucje", other, heading)));
            book.row("Instytucje", twice);
        }
        return book;
    }

    /** So many changed rows of each table. */
    static EditedWorkbook changed(EditedWorkbook book, int rows) {
        var changes = Map.of("Działania", "Tytuł", "Wskaźniki", "Jednostka", "Zespół", "Funkcja", "Instytucje", "Co robi dla nowych mieszkańców");
        changes.forEach((sheet, heading) -> book.codes(sheet).stream().limit(rows).forEach(code -> book.set(sheet, code, heading, "po zmianie " + rows)));
        return book;
    }

    /**
     * So many more of the team have accounts of their own; none more takes those away again. Written past the mapper, whose caches would be
     * emptied otherwise.
     */
    void accounts(int people) throws SQLException {
        try (var connection = database.getConnection(); var sql = connection.createStatement()) {
            sql.executeUpdate("update participant set account_id = null where account_id in (select id from account where issuer = 'ours')");
            sql.executeUpdate("delete from account where issuer = 'ours'");
            for (int i = 0; i < people; i++) {
                String account = UUID.randomUUID().toString();
                sql.executeUpdate("insert into account (id, issuer, subject, username, name, region_roles, version) values ('%1$s', 'ours', '%1$s', '%1$s', 'Ktoś', '', 0)".formatted(account));
                sql.executeUpdate("update participant set account_id = '%s' where account_id is null and roster_member_id is not null and enrolment_id = (select id from enrolment where powiat = '2205')"
                        .formatted(account) + " order by position limit 1");
            }
        }
    }
}
