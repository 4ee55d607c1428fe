package pl.pomost.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.demo.DemoRegion.Standing;
import pl.pomost.directory.Gmina;
import pl.pomost.directory.Powiat;

/** One powiat of the demo with its gminas: the names of its offices and which gmina stands for which of the complete process. */
final class Place {

    /** Offices of gminas in the complete process, and the gmina each is in; the first is the seat's. */
    private static final Map<String, String> GMINA_OFFICES = new LinkedHashMap<>();

    static {
        GMINA_OFFICES.put("i10", "2205023");
        GMINA_OFFICES.put("i11", "2205083");
        GMINA_OFFICES.put("i12", "2205052");
        GMINA_OFFICES.put("i13", "2205032");
        GMINA_OFFICES.put("i14", "2205042");
        GMINA_OFFICES.put("i15", "2205062");
        GMINA_OFFICES.put("i16", "2205012");
        GMINA_OFFICES.put("i17", "2205072");
    }

    private final Standing standing;
    private final boolean city;
    private final List<Gmina> gminas;
    private final Map<String, Gmina> standIns = new HashMap<>();

    Place(Standing standing, Powiat powiat, List<Gmina> all) {
        this.standing = standing;
        this.city = powiat.kind() == Powiat.Kind.CITY;
        this.gminas = all;
        Gmina seat = all.stream().filter(gmina -> gmina.name().equals(standing.seat())).findFirst().orElse(all.get(0));
        List<Gmina> others = all.stream().filter(gmina -> gmina != seat).toList();
        int next = 0;
        for (String office : GMINA_OFFICES.keySet()) {
            if (office.equals("i10")) {
                standIns.put(office, seat);
            } else if (next < others.size()) {
                standIns.put(office, others.get(next++));
            }
        }
    }

    Standing standing() {
        return standing;
    }

    boolean city() {
        return city;
    }

    List<String> gminas() {
        return gminas.stream().map(Gmina::teryt).toList();
    }

    /** The gmina that stands for one of the complete process; the seat's where there are fewer. */
    String standInFor(String teryt) {
        return GMINA_OFFICES.entrySet().stream().filter(office -> office.getValue().equals(teryt)).findFirst()
                .map(office -> standIns.get(office.getKey())).orElse(standIns.get("i10")).teryt();
    }

    /** What the institution is called here; empty when there is none of the kind. */
    Optional<String> named(String code, DemoRegion.Office office) {
        String pattern = city ? office.city() : office.powiat();
        if (pattern == null || GMINA_OFFICES.containsKey(code) && !standIns.containsKey(code)) {
            return Optional.empty();
        }
        Gmina first = standIns.get("i11");
        return Optional.of(pattern.replace("{locative}", standing.seatLocative()).replace("{genitive}", standing.seatGenitive())
                .replaceFirst("\\{[a-zA-Z]+[0-9]?Office}", office(standIns.get(code))).replace("{gmina1}", first == null ? standing.seat() : first.name()));
    }

    /** Where it is: the gmina's own town, else the seat. */
    String town(String code) {
        return Optional.ofNullable(standIns.get(code)).filter(gmina -> !code.equals("i10")).map(Gmina::name).orElse(standing.seat());
    }

    private static String office(Gmina gmina) {
        if (gmina == null) {
            return "";
        }
        return switch (gmina.kind()) {
            case "urban" -> "Urząd Miasta " + gmina.name();
            case "rural" -> "Urząd Gminy " + gmina.name();
            default -> "Urząd Miasta i Gminy " + gmina.name();
        };
    }
}
