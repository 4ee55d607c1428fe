package pl.pomost.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Fills the parameters of a route with a place that exists in the demo's complete process (powiat kartuski). */
public final class Places {

    /** What {code} means, by the part of the path before it; the longest that fits wins. */
    private static final Map<String, String> CODES = new LinkedHashMap<>();

    static {
        CODES.put("/praktyki/nowa/", "A-EDU-1");
        CODES.put("/praktyki/", "DP-1");
        CODES.put("/wspolne/", "WD-1");
        CODES.put("/przejete/", "A-EDU-1");
        CODES.put("/kartki/", "W1-018");
        CODES.put("/diagnoza/", "D-EDU-01");
        CODES.put("/zasoby/", "Z-01");
        CODES.put("/samoocena/", "EDU-1");
        CODES.put("/wyniki/", "EDU-1");
        CODES.put("/standardy/", "EDU-1");
        CODES.put("/obszar/", "EDU");
        CODES.put("/wizja/", "EDU");
        CODES.put("/cele/", "C-EDU-1");
        CODES.put("/dzialania/", "A-EDU-1");
        CODES.put("/wskazniki/", "WSK-01");
        CODES.put("/ryzyka/", "R-01");
        CODES.put("/postulaty/", "P-01");
        CODES.put("/watek/", "A-EDU-1");
        CODES.put("/stoliki/", "EDU");
        CODES.put("/grupy/", "W2-K01");
        CODES.put("/dane/", "DP-01");
        CODES.put("/zdjecia/", "0a1f6f0e-6f0e-4f3a-9c7a-3b2f5d1c2205");
        CODES.put("/strategie/", "1");
        CODES.put("/osoby/", "t21");
        CODES.put("/konsultacje/uwagi/", "K-01");
        CODES.put("/dziekujemy/", "K-01");
        CODES.put("/projekt/", "8");
        CODES.put("/instytucje/", "i35");
        CODES.put("/zgody/", "i02");
        CODES.put("/zgoda/", "nie-ma-takiego-linku");
        CODES.put("/uwagi/", "U-01");
        CODES.put("/kryteria/", "A2");
        CODES.put("/notatki/", "0a1f6f0e-6f0e-4f3a-9c7a-3b2f5d1c2205");
        CODES.put("/organizacje/", "0a1f6f0e-6f0e-4f3a-9c7a-3b2f5d1c2205");
        CODES.put("/opinia/", "nie-ma-takiego-linku");
        CODES.put("/zespoly/", "EDU");
        CODES.put("/kontakty/", "00000000-0000-4000-8000-000000000000");
        CODES.put("/wiedza/", "1");
        CODES.put("/spotkania/", "1");
        CODES.put("/decyzje/", "1");
        CODES.put("/watki/", "1");
        CODES.put("/wpisy/", "2");
        CODES.put("/dokumenty/", "00000000-0000-4000-8000-000000000000");
        CODES.put("/czlonkowie/", "00000000-0000-4000-8000-000000000000");
        CODES.put("/opinie/", "0a1f6f0e-6f0e-4f3a-9c7a-3b2f5d1c2205");
        CODES.put("/ustalenia/", "UST-1");
        CODES.put("/propozycje/", "0a1f6f0e-6f0e-4f3a-9c7a-3b2f5d1c2205");
        CODES.put("/komentarze/", "0a1f6f0e-6f0e-4f3a-9c7a-3b2f5d1c2205");
        CODES.put("/rundy/", "0a1f6f0e-6f0e-4f3a-9c7a-3b2f5d1c2205");
        CODES.put("/opinia-o-standardzie/", "nie-ma-takiego-linku");
    }

    private Places() {
    }

    public static String of(String path) {
        return of(path, "2205");
    }

    public static String of(String path, String teryt) {
        String place = path.replace("/projekty/{standard}/{number}", "/projekty/EDU-3/2").replace("/sekcje/{part}", "/sekcje/level-2").replace("/odpowiedzi.{format}", "/odpowiedzi.csv").replace("/alokacje/{year}", "/alokacje/2027").replace("/adresaci/{year}", "/adresaci/2027").replace("/porownanie/pliki/{view}.{format}", "/porownanie/pliki/macierz.xlsx").replace("/komorka/{teryt}/{standard}", "/komorka/" + teryt + "/EDU-1").replace("/opinie/plany/{teryt}/{area}", "/opinie/plany/" + teryt + "/ZDR").replace("/plany/{teryt}/{year}", "/plany/" + teryt + "/2027").replace("{teryt}", teryt).replace("{stage}", "1").replace("{key}", "method").replace("{revision}", "0")
                .replace("/edycje/{year}", "/edycje/2027").replace("/konsultacje/" + teryt + "/{year}", "/konsultacje/" + teryt + "/2027").replace("/2027/{number}", "/2027/1").replace("/scenariusze/{id}/{version}", "/scenariusze/pomorskie-cztery-warsztaty/1.0.0")
                .replace("/wersje/{number}", "/wersje/1").replace("plan.{format}", "plan.pdf").replace("na-jednej-stronie.{format}", "na-jednej-stronie.pdf").replace("/prostym-jezykiem/{lang}", "/prostym-jezykiem/uk").replace("/uk.{format}", "/uk.pdf").replace("/podsumowanie/{year}", "/podsumowanie/2027").replace("/2027.{format}", "/2027.pdf")
                .replace("/droga/krok/{step}", "/droga/krok/zlozenie").replace("/plan/path/{step}", "/plan/path/submission")
                .replace("/przyjecie/{version}", "/przyjecie/1").replace("/pliki/{id}", "/pliki/00000000-0000-4000-8000-000000000000")
                .replace("/skany/{id}", "/skany/00000000-0000-4000-8000-000000000000")
                .replace("/tabele/{id}", "/tabele/00000000-0000-4000-8000-000000000000")
                .replace("/jezyk/{code}", "/jezyk/pl")
                // a hall that nobody has begun; live ones are looked at by the journey through them
                .replace("/w/{code}/kartki/{id}", "/w/AAAAAA/kartki/00000000-0000-4000-8000-000000000000").replace("/w/{code}", "/w/AAAAAA").replace("/prowadzenie/{what}", "/prowadzenie/pauza")
                .replace("/poczta/{id}", "/poczta/00000000-0000-4000-8000-000000000000").replace("/poczta/rezygnacja/{token}", "/poczta/rezygnacja/x")
                .replace("/role/{id}", "/role/00000000-0000-4000-8000-000000000000");
        place = place.equals("/porownanie/region/wiersze") ? place + "?co=potrzeby" : place; // of nothing there are no rows
        for (var entry : CODES.entrySet()) {
            if (place.contains(entry.getKey())) {
                place = place.replaceFirst("(?<=" + entry.getKey() + ")\\{[a-zA-Z]+\\}", entry.getValue());
            }
        }
        if (place.contains("{")) {
            throw new IllegalStateException("No sample for the parameters of " + path + ": add one to Places");
        }
        return place;
    }
}
