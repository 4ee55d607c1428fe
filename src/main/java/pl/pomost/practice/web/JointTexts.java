package pl.pomost.practice.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of joint actions, for coordinators and ROPS. */
@MessageBundle("joint")
public interface JointTexts {

    @Message("Wspólne działania")
    String title();

    @Message("Co kilka powiatów robi razem: jeden prowadzi, każdy ma swoje zadanie i swój udział w koszcie. W regionie takie działanie liczymy raz.")
    String lead();

    @Message("Nie ma jeszcze wspólnych działań. Zaczynają się od działania w planie: na jego stronie wybierz „Zrób to wspólnie”.")
    String none();

    @Message("Wspólne działanie z: {code}")
    String beginTitle(String code);

    @Message("Wasz powiat będzie prowadził. Potem zaprosicie inne powiaty; każdy potwierdzi udział sam.")
    String beginLead();

    @Message("Dlaczego razem")
    String purpose();

    @Message("Jedno, dwa zdania. Przeczytają to zaproszone powiaty.")
    String purposeHint();

    @Message("Nasze zadanie")
    String ownTask();

    @Message("Nasz udział w koszcie, w złotych")
    String ownShare();

    @Message("Tyle, ile to działanie kosztuje w Waszym planie. Udziały innych dojdą do tego.")
    String ownShareHint();

    @Message("Rozpocznij wspólne działanie")
    String begin();

    @Message("Działanie")
    String action();

    @Message("Prowadzi")
    String leader();

    @Message("Powiaty")
    String partners();

    @Message("biorą udział: {count}")
    String partnersCount(int count);

    @Message("Stan")
    String state();

    @Message("Powiat")
    String powiat();

    @Message("Zadanie")
    String task();

    @Message("Udział w koszcie")
    String share();

    @Message("W planie")
    String inPlan();

    @Message("Odpowiedź do")
    String answerBy();

    @Message("po terminie")
    String late();

    @Message("Razem")
    String all();

    @Message("Kto co robi i za ile")
    String partsCaption();

    @Message("jeszcze nie")
    String noPlan();

    @Message("nie ma już w planie")
    String gone();

    @Message("W planie jest {cost}. Uzgodnijcie, która kwota jest dobra.")
    String differs(String cost);

    @Message("Zaproś powiat")
    String invite();

    @Message("Który powiat")
    String whom();

    @Message("Zadanie powiatu")
    String theirTask();

    @Message("Udział w koszcie, w złotych")
    String theirShare();

    @Message("Prosimy o odpowiedź do")
    String due();

    @Message("Wyślij zaproszenie")
    String sendInvite();

    @Message("Koordynatorzy powiatu dostaną wiadomość. W planach zmieni się coś dopiero, gdy powiat potwierdzi.")
    String inviteHint();

    @Message("Cofnij udział albo zaproszenie")
    String takeOut();

    @Message("Cofnij")
    String takeOutButton();

    @Message("Zakończ wspólne działanie")
    String end();

    @Message("Działania zostaną w planach jako własne działania każdego powiatu. W historii zostanie, kto i dlaczego zakończył.")
    String endHint();

    @Message("Powód")
    String reason();

    @Message("Odpowiedź za: {powiat}")
    String answerTitle(String powiat);

    @Message("Potwierdź udział")
    String confirm();

    @Message("W Waszym planie powstanie szkic działania z Waszym zadaniem i udziałem, albo połączymy je z działaniem, które już macie.")
    String confirmHint();

    @Message("Które działanie")
    String which();

    @Message("nowe działanie w naszym planie")
    String fresh();

    @Message("Odmów udziału")
    String decline();

    @Message("Odmów")
    String declineButton();

    @Message("Wycofaj udział")
    String withdraw();

    @Message("Wycofaj się")
    String withdrawButton();

    @Message("Działanie zostanie w Waszym planie jako własne.")
    String withdrawHint();

    @Message("Historia")
    String story();

    @Message("{day}: {what}, {powiat}")
    String step(String day, String what, String powiat);

    @Message("{day}: {what}, {powiat} ({who})")
    String stepBy(String day, String what, String powiat, String who);

    @Message("rozpoczęto")
    String begun();

    @Message("zaproszono")
    String invited();

    @Message("potwierdzono udział")
    String confirmed();

    @Message("odmówiono udziału")
    String declined();

    @Message("wycofano udział")
    String withdrawn();

    @Message("cofnięto udział")
    String takenOut();

    @Message("zakończono")
    String ended();

    @Message("Od {day}")
    String since(String day);

    @Message("Na Waszą odpowiedź")
    String waits();

    @Message("Zakończone")
    String over();

}
