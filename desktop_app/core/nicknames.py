"""First names that stand for one another: Liz and Elisabeth, Bob and Robert, Hannes and Johannes."""

from __future__ import annotations

_FORMS = """
adalbert: adi · adelheid: heidi · adolf: adi · agnes: agi · albert: bert al bertie · alexander: alex sascha sandro xander alec
alexandra: alex sandra sascha sandy · alfred: fred alf fredi freddy · amanda: mandy · andreas: andi andy andre drew
andrew: andy drew andreas · angela: angie geli · anna: anni anne anja annie nan nancy ana · antonia: toni tonia
anton: toni tonio · anthony: tony toni anton · arthur: art artie · august: gustl gus · barbara: babs babsi barb bärbel bärbl
bartholomew: bart · beatrice: bea trixi · benedikt: bene beni · benjamin: ben benny benni benno · bernadette: berni
bernhard: bernd berni hardi bernard · birgit: biggi gitti · brigitte: gitte gitti biggi · caroline: caro carrie lina
carolin: caro · catherine: kate cathy katie kathy cate kitty katharina · charles: charlie chuck karl · charlotte: lotte charly lottie
christian: chris krischan · christiane: christel jana · christina: tina chris chrissy stina · christine: tina chris christel
christoph: chris stoffel christopher · christopher: chris kit topher · cornelia: conny nele nelly · cornelius: conny
daniel: dan danny dani · daniela: dani ela · david: dave davy · deborah: debbie deb debby · dietrich: dieter dirk
dominik: dom nik domi · donald: don donnie · dorothea: doro thea dora dorle dorothee · douglas: doug · eberhard: ebi
edith: edi · eduard: edi edward · edward: ed eddie ted teddy ned · eleonore: lore nora ella elli
elisabeth: elli lisa elsa else ilse liesel lisbeth bettina betty sissi elise liz elizabeth elisa · elizabeth: liz beth lizzie betty eliza lisa libby elisabeth
emilia: emmi milla mila · emma: emmi · engelbert: engel bert · erich: eric erik · ernst: ernie ernest · eugen: eugene gene
eva: evi · evelyn: evi · felicitas: feli fee · ferdinand: ferdi · florian: flo flori · frances: fran fanny · franz: franzl
francis: frank fran franz · franziska: franzi fanny ziska franka · frederick: fred freddy friedrich · friederike: rike friedl fritzi
friedrich: fritz fred freddy fiete frieder · gabriele: gabi gaby · gabriel: gabe · georg: schorsch jörg jürgen george
george: georgie georg · gerald: gerry jerry · gerhard: gerd hardy gert · gertrud: trude trudi gerti gerda · gottfried: friedl
gregory: greg · gregor: greg · günther: günni gunter · hannelore: hanne lore · hans: hansi johannes · heinrich: heinz heini henry hein hinrich
helene: leni lena hella helen · henry: harry hank hal heinrich · hermann: manni · hildegard: hilde hilda · hubert: bert hubi
ignaz: naz · irene: reni · isabella: isa bella isabel isabell · jacob: jake jakob · jakob: jaki köbi jacob · james: jim jimmy jamie jem
jeffrey: jeff · jennifer: jenny jen jenni · jessica: jess jessi jessie · joachim: achim jochen jojo
johanna: hanna hanne jojo hannah joan · johannes: hannes hans johann jo jonny john · johann: hans hannes johannes · john: jack johnny jon johannes
jonathan: jon jonny johnny nathan · josef: sepp jupp pepi jo beppo joseph · joseph: joe joey josef · josefine: fine josi josephine pepi · joshua: josh
joaquin: quino · josé: pepe · judith: judy judi · julia: jule juli · julian: jule juli · jürgen: jürg jörg · karl: kalle charly carl
karoline: karo line caroline · katharina: kathi katja käthe kati kathrin katrin trina katarina catherine katherine · katherine: kate kathy katie kat katharina
kenneth: ken kenny · klara: clara · konrad: conny kurt conrad · konstantin: konsti stan · kornelia: conny nele · kristina: tina kris
kristin: kris · lawrence: larry · leonard: leo len lenny leonhard · leonhard: leo hardi · leopold: leo poldi · lieselotte: lilo lotte
louise: lou · ludwig: lutz wiggerl lui · luise: lulu isa louise · lukas: luki luke lucas luca · magdalena: lena leni magda madeleine
manfred: manni fred manny · manuel: manu · manuela: manu ela · margaret: maggie meg peggy margaret marge greta
margarete: grete gretl gretel greta rita marga margret grit margarethe · maria: mitzi resi ria mary · marianne: jane nanne · mariana: mari
martha: marta · martin: marty maddin · martina: tina · mary: molly polly maria · matthew: matt matthias · matthias: matze hias mathis matthäus matti mats
maximilian: max maxi · mechthild: mechti · melanie: mel meli mela · michael: michi mike michel mick micha mickey mischa michele
michaela: michi ela · mirjam: miri · miriam: miri · monika: moni mona monica · nathaniel: nate nathan nat · nathan: nate · nicholas: nick nicky nikolaus
nicole: nicki nici nicky · nikolaus: klaus niklas nico nick claus · nikolas: nico niko · oliver: olli ollie oli · olivia: liv livi · oskar: ossi
otto: ottokar · pamela: pam · patricia: pat patty tricia trish patti · patrick: pat paddy patti · paula: pauli · paulina: pauli lina
peter: pete pit piet peer · philipp: phil lipp · phillip: phil · rafael: rafa rafi · raimund: ray · raymond: ray · rebecca: becky becca reba
rebekka: becky bekka · regina: gina regine · reinhard: reini hardy · reinhold: reini · renate: rena nate reni · richard: rick dick richie rich ricky
robert: bob rob bobby robbie robin bert · roland: rolli rolo · ronald: ron ronnie · rosemarie: rosi romy · rosina: rosi · roswitha: rosi
rudolf: rudi ruedi · rupert: ruppi · sabine: bine sabi · samantha: sam sammy · samuel: sam sammy · sandra: sandy · sarah: sally sara
sebastian: basti bastian seb wastl · siegfried: sigi siggi · sieglinde: sigi linde · sigmund: sigi · silvia: silvi · simon: simi · simone: mone
sofie: sophie fie · sophia: sophie sofia · stefan: steffen steve stephan steff · stefanie: steffi steff stephanie · stephanie: steph stephie stefanie
stephen: steve steven stefan · steven: steve stephen · susanne: susi sanne suse susan susanna · susan: sue susie suzy · tamara: tammy · tatjana: tanja
theodor: theo teddy ted theodore · theresa: resi thea tess terri theres teresa · thomas: tom tommy thom tomas · timothy: tim timmy · timotheus: tim
tobias: tobi toby · ulrich: uli ulli ueli utz · ulrike: uli ulli rike · ursula: uschi ulla ursel · valentin: veit valti · valentina: tina vale
vera: veronika · veronika: vroni vero vera nika · victor: vic viktor · victoria: vicky vicki tori viktoria · viktoria: vicky viki
vincent: vince vinzenz · vinzenz: zenz · volker: folker · walter: walt wally · waltraud: traudl traude · werner: wernher
wilhelm: willi willy helmi wim will · wilhelmine: minna mina helma · william: will bill billy willy liam wilhelm · wolfgang: wolf wolfi gangerl
xaver: xari · yvonne: yvi · zacharias: zach · zachary: zach zack
"""

_OTHERS = """
ada adam aileen alina alisa alma amelie amir amira amy anita anke anna anton antje ari arne astrid aurelia axel ayla aylin ayse bella ben
birte bjarne bodo boris bruno carl carla carlo carlos carmen celina celine clara claudia dana dario dennis diana doris dylan
elena elia elias eliana elif elin elina ella emil emily emma enno erika erin esther ethan fabian fabio falk fatima felix femke finja
finn finnja fiona frank frida frieda gero gesa gina greta gregor gudrun hanna hannah hannes hannah hassan heike heiko helga henri
henriette hilda holger ian ida ilona ilse ina ines inga inge ingo ingrid inka irina iris irma ivan ivana ivo jan jana jane janik janina janis
janne jannik jannis jara jaron jasmin jason jean jella jens jesko jette jil jill jim jon jona jonah jonas jonathan jordan joris juan juana juri justin
justus kai kaja karin karina karla karlo kerstin kevin kian kim kira klaas klaus kira kolja lara lars lasse laura laurin lea leah leana leif lena leni
lenja lennard lennart lennox leon leona leonie levi levin lia liam lian liana lias lilli lilly lina linda linus lio lion lisa liya liz lois lola lorena
lorenz lotta lotte louis louisa luca lucia lucy luis luisa luka luna lutz lydia lynn maja malia malik malin malte mandy mara marc marcel marco marek
maren maria marian marie marina mario marion marisa marius mark marla marlene marlon marta marten martha marvin mary mats mattes mattis maya melina merle
meta mia mika mila milan milena milla milo mira mirko mohamed mona moritz nadia nadine nadja naomi natalia natalie nathalie neele nela nele nico nicolas
niels nika niklas niko nils nina nino noah noel noemi nora norbert norman olaf ole olga omar oskar oskar pascal paul paula pauline petra pia quentin
rafael ragnar ralf ramona rania raphael ray rene renate rico rita robin rolf roman romy ronja rosa rosalie roy ruben ruth ryan sally salome sam samira
sandro sara sarah sascha saskia selina selma sena sigrid silas silke silvia simon simone sina sofia sonja sophia stella sven svenja swen talia tara
tarik tessa theo thea thies thilo thore thorsten tilda till tilo tim timo timon tina titus tom tomas toni torben torsten tristan udo uli ulf uta ute uwe
vanessa vera verena wanda wiebke xenia yannick yara yasmin yusuf zoe zoey
"""
"""Names without other forms; a name that somebody has is no slip of the hand."""


def forms(spell: dict[str, str]) -> dict[str, frozenset[str]]:
    """By every known name, the names that it stands for, itself among them. `spell` gives the spelling in which names are
    compared."""
    found: dict[str, set[str]] = {spell[name]: {spell[name]} for name in _OTHERS.split()}
    for entry in _FORMS.replace("\n", " · ").split(" · "):
        whole, _, short = entry.partition(": ")
        if short:
            name = spell[whole]
            found.setdefault(name, set()).add(name)
            for each in short.split():
                found.setdefault(spell[each], {spell[each]}).add(name)
    return {name: frozenset(whole) for name, whole in found.items()}
