package pl.pomost.action.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form of an action, beside those that its page shares. */
@MessageBundle("actionform")
public interface ActionFormTexts {

    @Message("Wystarczy tytuł i obszar. Resztę dopiszesz później.")
    String enough();

    @Message("Obszar jest częścią kodu działania, więc potem nie można go zmienić.")
    String areaHint();

    @Message("Tytuł")
    String actionTitle();

    @Message("Krótko, najwyżej 300 znaków.")
    String actionTitleHint();

    @Message("Co zrobimy i jak. Bez nazwisk.")
    String descriptionHint();

    @Message("Cele, które realizuje")
    String goals();

    @Message("Kartki źródłowe")
    String cards();

    @Message("Słowa z sali, z których powstało działanie.")
    String cardsHint();

    @Message("Wskaźniki, które je mierzą")
    String indicatorsOf();

    @Message("Ryzyka, które mu grożą")
    String threats();

    @Message("Odpowiada: instytucja")
    String responsibleInstitution();

    @Message("Jedna instytucja. Pozostałe wpisz jako partnerów.")
    String responsibleHint();

    @Message("Odpowiada: stanowisko")
    String responsiblePosition();

    @Message("Stanowisko, nie nazwisko.")
    String positionHint();

    @Message("Partner {number}: instytucja")
    String partner(int number);

    @Message("Partner {number}: co robi")
    String partnerRole(int number);

    @Message("Kamień {number}: dzień")
    String milestoneDate(int number);

    @Message("Kamień {number}: co będzie gotowe")
    String milestone(int number);

    @Message("Kwota na rok {year}")
    String budgetOf(int year);

    @Message("Zostaw puste, a policzymy z lat.")
    String totalHint();

    @Message("Źródło {number}")
    String source(int number);

    @Message("Źródło {number}: kwota")
    String sourceAmount(int number);

    @Message("Źródło {number}: stan")
    String sourceState(int number);

    @Message("Źródło {number}: uwaga")
    String sourceNote(int number);

    @Message("Z jakiego przepisu wynika, że to zadanie powiatu albo gminy?")
    String competenceHint();

    @Message("Standard {number}")
    String standard(int number);

    @Message("Standard {number}: jest poziom")
    String standardFrom(int number);

    @Message("Standard {number}: będzie poziom")
    String standardTo(int number);

    @Message("Każde w osobnym wierszu.")
    String oneInALine();

    @Message("Co zostanie, gdy skończą się pieniądze?")
    String sustainabilityHint();

    @Message("Wysiłek, od 1 do 5")
    String effort();

    @Message("Efekt, od 1 do 5")
    String impact();

    @Message("napisz, dlaczego rezygnujecie z tego działania")
    String stateReasonMissing();

    @Message("Pierwszy krok: co")
    String firstWhat();

    @Message("Pierwszy krok: do kiedy")
    String firstDate();

    @Message("Pierwszy krok: kto")
    String firstWho();

    @Message("Zobacz podobne działania i praktyki")
    String similarShow();

    @Message("Nie ma nic podobnego. Napisz w tytule więcej słów albo inne.")
    String similarNone();

    @Message("Dobra praktyka do standardu {standard}:")
    String practiceFor(String standard);

    @Message("Weź do formularza")
    String takeWords();

    @Message("W formularzu są słowa dobrej praktyki {code}.")
    String taken(String code);

    @Message("To, co było już wpisane, zostało; opis praktyki jest pod twoim. Popraw wszystko po swojemu. Przy działaniu zapisze się, skąd pochodzi.")
    String takenNote();

    @Message("Zobacz praktykę {code}")
    String seePractice(String code);

    @Message("Nie zapisuj pochodzenia")
    String notFrom();

    @Message("Podobne działania w innych powiatach i dobre praktyki")
    String similar();

    @Message("Podobne działania i praktyki pod nazwą:")
    String similarFound();
}
