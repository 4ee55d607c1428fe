package pl.pomost.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes the pictures of the guides from a running demo: run it when a screen has changed. Argument: the address. */
public final class GuidePictures {

    private static final String KARTUSKI = "/powiaty/2205";
    /** Its plan is in review. */
    private static final String KWIDZYNSKI = "/powiaty/2207";
    private static final String QUICK = KARTUSKI + "/warsztaty/2/dopisz?cwiczenie=W2-4:diagnosis&obszar=EDU";

    /** By the coordinator, on a computer. */
    private static final Map<String, String> COORDINATOR = new LinkedHashMap<>();
    /** By ROPS, on a computer. */
    private static final Map<String, String> ROPS = new LinkedHashMap<>();
    /** By a member of the team, on a phone. */
    private static final Map<String, String> MEMBER = new LinkedHashMap<>();

    static {
        COORDINATOR.put("start", "/start");
        COORDINATOR.put("powiat", KARTUSKI);
        COORDINATOR.put("zespol", KARTUSKI + "/zespol");
        COORDINATOR.put("warsztat", KARTUSKI + "/warsztaty/2");
        COORDINATOR.put("tablica", KARTUSKI + "/warsztaty/2/tablica?obszar=EDU");
        COORDINATOR.put("kropki", KARTUSKI + "/warsztaty/2/kropki");
        COORDINATOR.put("dopisz", QUICK);
        COORDINATOR.put("wpis", KARTUSKI + "/diagnoza/D-EDU-01");
        COORDINATOR.put("samoocena", KARTUSKI + "/samoocena");
        COORDINATOR.put("watek", KARTUSKI + "/watek/A-EDU-1");
        COORDINATOR.put("braki", KARTUSKI + "/braki");
        COORDINATOR.put("tekst", KARTUSKI + "/plan/tekst/method");
        COORDINATOR.put("plan", KARTUSKI + "/plan");
        COORDINATOR.put("role", KARTUSKI + "/role");
        ROPS.put("region", "/start");
        ROPS.put("role-regionu", "/role");
        ROPS.put("edycja", "/edycje/2027");
        ROPS.put("scenariusze", "/scenariusze");
        ROPS.put("historia", "/historia?powiat=2205");
        ROPS.put("kolejka", "/oceny");
        ROPS.put("ocena", KWIDZYNSKI + "/ocena");
        ROPS.put("uwaga", KWIDZYNSKI + "/uwagi/U-02");
        MEMBER.put("telefon-start", "/start");
        MEMBER.put("telefon-tablica", KARTUSKI + "/warsztaty/2/tablica?obszar=EDU");
        MEMBER.put("telefon-dopisz", QUICK);
        MEMBER.put("telefon-kartka", KARTUSKI + "/kartki/W1-018");
        MEMBER.put("telefon-dane", "/moje-dane");
    }

    private GuidePictures() {
    }

    public static void main(String[] args) {
        try (var browser = new Browser(args[0])) {
            take(browser.logIn(browser.window(1100, 760), "koordynator-2205"), COORDINATOR);
            take(browser.logIn(browser.window(1100, 900), "rops"), ROPS);
            BrowserContext phone = browser.window(390, 780);
            Page member = browser.logIn(phone, "czlonek-2205");
            take(member, MEMBER);
            member.navigate("/jezyk/uk?wroc=/start");
            take(member, Map.of("telefon-ukrainski", "/start"));
            member.navigate("/jezyk/pl?wroc=/start");
            LivePictures.take(browser);
            NetworkPictures.take(browser);
        }
    }

    private static void take(Page page, Map<String, String> pictures) {
        pictures.forEach((name, path) -> {
            page.navigate(path);
            SmallPicture.write(page.screenshot(), Path.of("docs/img/" + name + ".png"));
        });
    }
}
