package pl.pomost.compare;

import java.util.Arrays;
import java.util.Optional;

/** The ways of comparing, each with a page and files of its own. */
public enum View {

    MATRIX("macierz", "/porownanie"),
    MAP("mapa", "/porownanie/mapa"),
    PROFILE("profil", "/porownanie/profil"),
    CHANGE("zmiany", "/porownanie/zmiany"),
    BESIDE("obok", "/porownanie/obok"),
    REGION("region", "/porownanie/region"),
    ROWS("wiersze", "/porownanie/region/wiersze");

    private final String code;
    private final String path;

    View(String code, String path) {
        this.code = code;
        this.path = path;
    }

    public String code() {
        return code;
    }

    public String path() {
        return path;
    }

    public static Optional<View> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
