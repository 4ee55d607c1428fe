package pl.pomost.export;

import java.util.Arrays;
import java.util.Optional;
import pl.pomost.process.TableKind;

/** What the sheets of a workbook that comes back are called, and what it says of itself. */
public final class ReturnSheets {

    static final int VERSION = 1;
    static final String ABOUT = "pomost";
    static final String LISTS = "listy";
    static final String GUIDE = "Jak to działa";
    static final String CODE = "Kod";
    static final String REMOVAL = "Usuń";
    static final String YES = "tak";
    /** First cell of {@link #ABOUT}. */
    static final String SIGN = "pomost-tabele";

    private ReturnSheets() {
    }

    public static String name(TableKind kind) {
        return switch (kind) {
            case INSTITUTIONS -> "Instytucje";
            case TEAM -> "Zespół";
            case ACTIONS -> "Działania";
            case INDICATORS -> "Wskaźniki";
        };
    }

    static Optional<TableKind> kind(String sheet) {
        String called = OlderColumn.plain(sheet);
        return Arrays.stream(TableKind.values()).filter(kind -> OlderColumn.plain(name(kind)).equals(called)).findFirst();
    }
}
