package pl.pomost.compare;

import java.util.Arrays;
import java.util.Optional;

/** The ways of comparing, each with a page and files of its own. */
public enum View {

    MATRIX("macierz", "/porownanie", "Macierz"),
    MAP("mapa", "/porownanie/mapa", "Mapa"),
    PROFILE("profil", "/porownanie/profil", "Profil powiatu"),
    CHANGE("zmiany", "/porownanie/zmiany", "Zmiany w czasie"),
    BESIDE("obok", "/porownanie/obok", "Obok siebie"),
    REGION("region", "/porownanie/region", "Razem w regionie"),
    ROWS("wiersze", "/porownanie/region/wiersze", "Pozycje");

    private final String code;
    private final String path;
    private final String polish;

    View(String code, String path, String polish) {
        this.code = code;
        this.path = path;
        this.polish = polish;
    }

    public String code() {
        return code;
    }

    public String path() {
        return path;
    }

    public String polish() {
        return polish;
    }

    public static Optional<View> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
