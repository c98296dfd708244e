package factdesk.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a text is English: texts of our own, in as many languages and kinds as newsrooms paste. */
class LanguageReaderTest {

    private static final LanguageReader READER = LanguageReader.load();

    @ParameterizedTest
    @ValueSource(strings = {"""
                The harbour board said on Monday that it would close the old basin for two years, because its walls have
                begun to lean. "We can wait no longer," said its director, who has warned of this since 2019.""", """
                MOSCOW (Wire) - Two ministers met in the capital to talk about grain, gas and a bridge that neither of their
                countries wants to pay for. They will meet again in June, according to a readout.""", """
                Q: What did the council know? A: It knew of the leak, but not how large it was. Q: When was that? A: In March,
                and again in May, when the second report came.""", """
                Shares of the ferry line rose 4 percent to 12.40 euros after it reported a profit of 3 million, its first in
                six years. Analysts had expected a loss of half a million.""", """
                Scored twice in the first half, missed a penalty after the break and was sent off with ten minutes to play:
                it was quite an evening for the captain, and one that his side will not forget.""", """
                The minister, Jean-Luc de la Tour, told reporters from Le Monde du Soir that "la loi est la loi", and that
                the law would be kept. Ursula von der Heide of Die Morgenpost asked when, and was given no answer.""", """
                - The school opens at eight and closes at four
                - Parents are asked to bring the form with them
                - There is no bus on the first day of term
                - Those who walk should use the gate by the park"""})
    void englishIsEnglish(String text) {
        assertThat(READER.read(text)).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Der Hafen teilte am Montag mit, dass er das alte Becken für zwei Jahre schließt, weil seine Mauern sich neigen.
                „Wir können nicht länger warten“, sagte die Direktorin, die schon lange davor gewarnt hat.""",
                """
                Le port a annoncé lundi que le vieux bassin sera fermé pendant deux ans parce que ses murs penchent. « Nous ne
                pouvons plus attendre », a dit la directrice, qui avait prévenu la mairie il y a six ans.""",
                """
                El puerto anunció el lunes que cerrará la vieja dársena durante dos años porque sus muros se inclinan. «No
                podemos esperar más», dijo la directora, que lo había advertido hace seis años.""",
                """
                Il porto ha annunciato lunedì che chiuderà il vecchio bacino per due anni perché i suoi muri si inclinano. «Non
                possiamo più aspettare», ha detto la direttrice, che lo aveva previsto sei anni fa.""",
                """
                O porto anunciou na segunda-feira que vai fechar a velha doca por dois anos porque os seus muros se inclinam. A
                diretora disse que não podia esperar mais e que já tinha avisado a cidade.""",
                """
                De haven meldde maandag dat het oude bekken twee jaar dichtgaat omdat de muren scheef staan. Volgens de
                directeur, die er al zes jaar voor waarschuwt, kan de stad niet langer wachten met het werk.""",
                """
                Hamnen meddelade på måndagen att den gamla bassängen ska stängas i två år eftersom dess murar lutar. Direktören,
                som har varnat för detta i sex år, säger att staden inte kan vänta längre.""",
                """
                Port ogłosił w poniedziałek, że stary basen zostanie zamknięty na dwa lata, ponieważ jego mury się pochylają.
                Dyrektorka, która ostrzegała przed tym od sześciu lat, mówi, że miasto nie może dłużej czekać.""",
                """
                Přístav v pondělí oznámil, že starý bazén bude na dva roky uzavřen, protože se jeho zdi naklánějí. Ředitelka,
                která na to upozorňuje už šest let, řekla, že město nemůže déle čekat.""",
                """
                Liman pazartesi günü yaptığı açıklamada eski havuzun iki yıl için kapatılacağını bildirdi. Altı yıldır bu konuda
                uyarıda bulunan müdür, kentin daha fazla bekleyemeyeceğini ve bir karar gerektiğini söyledi.""",
                """
                Pelabuhan mengumumkan pada hari Senin bahwa kolam tua itu akan ditutup selama dua tahun karena dindingnya miring.
                Direktur yang telah memperingatkan hal ini mengatakan bahwa kota tidak dapat menunggu dan harus membayar.""",
                """
                Satama ilmoitti maanantaina, että vanha allas suljetaan kahdeksi vuodeksi, koska sen seinät ovat alkaneet
                kallistua. Johtaja, joka on varoittanut asiasta jo kuusi vuotta, sanoi, ettei kaupunki voi odottaa.""",
                """
                Порт сообщил в понедельник, что старый бассейн закроют на два года, потому что его стены наклонились.""",
                """
                أعلن الميناء يوم الاثنين أن الحوض القديم سيغلق لمدة عامين لأن جدرانه بدأت تميل وأن العمل سيبدأ قريبا.""",
                """
                港は月曜日、古い船だまりの壁が傾いているため、二年間閉鎖すると発表した。「もう待てない」と所長は述べた。""",
                """
                Το λιμάνι ανακοίνωσε τη Δευτέρα ότι η παλιά δεξαμενή θα κλείσει για δύο χρόνια, επειδή οι τοίχοι της γέρνουν.""",
            })
    void otherLanguagesAreNot(String text) {
        assertThat(READER.read(text)).isEqualTo(Language.OTHER);
    }

    @Test
    void aLanguageWhoseSmallWordsAreNotListedIsKnownByTheLackOfEnglishOnesInALongText() {
        String text = """
                Tilkynnt hefur verið um lokun gömlu hafnarinnar næstu tvö árin vegna þess hve illa farnir veggirnir reynast.
                Hafnarstjóri, sem lengi hefur varað við þessu, segir borgina ekki geta beðið lengur eftir viðgerðum.
                Borgarstjórn fundar um málið síðar í vikunni, en óvíst þykir hvort meirihluti samþykkir kostnaðinn.
                Fiskimenn óttast mjög afleiðingar lokunarinnar fyrir útgerð sína næsta vetur, enda engin önnur bryggja nærri.
                Verktakar telja raunhæft, gangi allt samkvæmt áætlun, hefja framkvæmdir næsta vor.""";

        assertThat(READER.read(text)).isEqualTo(Language.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\n ",
                "Harbour to close for two years",
                "HARBOUR BOARD WARNS OF LEANING WALLS AS COSTS RISE FOR THE THIRD YEAR IN A ROW AND COUNCIL STAYS AWAY",
                "Mira Toll, Ada Lund, Jonas Berg, Ulla de la Cruz, Ivo van der Laan, Kofi Mensah, Li Wei, Amara Okafor",
                "Brele 2 Vantry 1\nOsterhaven 0 Lund 0\nTarn 3 Kelby 3",
                "4,1 Mio. Kisten",
                "Der Hafen schließt.",
                "港は閉鎖。",
                """
                two onions, three carrots, butter, white pepper, chopped parsley, sour cream, grated lemon peel, stale bread,
                vegetable stock, sea salt, olive oil, smoked paprika""",
            })
    void ofTextsTooShortOrListsNothingIsSaid(String text) {
        assertThat(READER.read(text)).isEqualTo(Language.UNCLEAR);
    }

    @Test
    void anArticleInEnglishThatQuotesAnotherLanguageIsEnglishAndTheOtherWayRound() {
        String english =
                "The mayor said that the town would not pay for the wall, and that she had told the board so in May. ";
        String german =
                "Der Bürgermeister hat gesagt, dass die Stadt nicht für die Mauer zahlt und dass er das schon im Mai"
                        + " gesagt hat, als es noch nicht zu spät war. ";

        assertThat(READER.read(english.repeat(3) + german)).isEqualTo(Language.ENGLISH);
        assertThat(READER.read(german.repeat(3) + english)).isEqualTo(Language.OTHER);
    }
}
