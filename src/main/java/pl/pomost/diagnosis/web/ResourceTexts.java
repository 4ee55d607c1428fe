package pl.pomost.diagnosis.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of resources. */
@MessageBundle("resource")
public interface ResourceTexts {

    @Message("Wystarczy nazwa i rodzaj. Resztę dopiszesz później.")
    String enough();

    @Message("Zasoby: co już działa")
    String title();

    @Message("Zasoby")
    String section();

    @Message("Usługi, ludzie, miejsca, pieniądze, procedury i sieci, na których można budować.")
    String lead();

    @Message("Dodaj zasób")
    String add();

    @Message("Dodaj do zasobów")
    String fromCards();

    @Message("Zmień zasób")
    String edit();

    @Message("Zapisz zasób")
    String save();

    @Message("Usuń zasób")
    String remove();

    @Message("Usuń zasób {code}")
    String removeTitle(String code);

    @Message("Zasób zniknie razem ze swoimi połączeniami z kartkami. Kartki zostaną. Tego nie da się cofnąć.")
    String removeHint();

    @Message("Nie ma jeszcze zasobów")
    String empty();

    @Message("Zasób to coś, co już działa: dyżur z tłumaczem, kurs polskiego, lista wolontariuszy. Najłatwiej spisać je z kartek z warsztatu.")
    String emptyHint();

    @Message("W tym obszarze nie ma jeszcze zasobów.")
    String nothingFound();

    @Message("Zasoby powiatu")
    String caption();

    @Message("Zasób")
    String resource();

    @Message("Nazwa")
    String name();

    @Message("Rodzaj")
    String kind();

    @Message("Kto prowadzi")
    String owner();

    @Message("Instytucja z listy instytucji powiatu.")
    String ownerHint();

    @Message("Obszar")
    String area();

    @Message("cały powiat")
    String wholePowiat();

    @Message("Dla kogo")
    String forWhom();

    @Message("Języki")
    String languages();

    @Message("Ile osób rocznie")
    String perYear();

    @Message("Od którego roku")
    String since();

    @Message("Trwałość")
    String sustainability();

    @Message("Czy to zostanie? Na przykład: etat, umowa do końca 2028, dotacja co rok.")
    String sustainabilityHint();

    @Message("Uwagi")
    String note();

    @Message("Skąd")
    String origin();

    @Message("Kartki źródłowe")
    String cards();

    @Message("Słowa z sali, z których powstał wpis.")
    String cardsHint();

    @Message("Szczegóły")
    String details();

    @Message("Skąd to wiemy")
    String thread();

    @Message("Gminy")
    String gminas();

    @Message("Nie zaznaczaj żadnej, gdy korzystać może cały powiat.")
    String gminasHint();

    @Message("Gdzie")
    String place();

    @Message("Adres, piętro, pokój; także telefon służbowy.")
    String placeHint();

    @Message("Kiedy czynne")
    String hours();

    @Message("Na przykład: środy 13–17, po umówieniu.")
    String hoursHint();

    @Message("Ile osób przyjmie")
    String capacity();

    @Message("Na przykład: 12 osób w grupie, dwie grupy w roku.")
    String capacityHint();

    @Message("Usługa: gdzie, kiedy, dla ilu")
    String service();

    @Message("Zawęź listę")
    String narrow();

    @Message("Język")
    String language();

    @Message("Gmina")
    String gmina();

    @Message("wszystkie")
    String every();

    @Message("Pokaż")
    String show();

    @Message("Gdzie i kiedy")
    String whereAndWhen();
}
