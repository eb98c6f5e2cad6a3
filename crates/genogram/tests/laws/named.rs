//! Families that stand for what one meets. Everybody is invented.

use crate::told::*;

pub fn all() -> Vec<(&'static str, Told)> {
    vec![
        ("haddad-lund", haddad_lund()),
        ("three-generations", three_generations()),
        ("three-marriages", three_marriages()),
        ("adopted-and-foster", adopted_and_foster()),
        ("two-mothers-and-twins", two_mothers_and_twins()),
        ("unknown-fathers", unknown_fathers()),
        ("two-homes", two_homes()),
        ("with-grandmother", with_grandmother()),
        ("network", network()),
        ("cousins", cousins()),
        ("married-again", married_again()),
        ("siblings-alone", siblings_alone()),
        ("in-circles", in_circles()),
    ]
}

pub fn haddad_lund() -> Told {
    Told::new()
        .person("Rima", F, "1990", "")
        .person("Jonas", M, "1987", "")
        .person("Elias", M, "2022", "børnehave")
        .person("Yusuf", M, "2012", "8.b")
        .person("Salma", F, "2015", "5.a")
        .person("Nabil", M, "1985", "")
        .person("Mette", F, "1991", "")
        .person("Noor", F, "2025", "halvsøster")
        .person("Farid", M, "1960", "† 2014")
        .person("Samira", F, "1963", "mormor")
        .is("Farid", Spouse, "Samira")
        .children(&["Farid", "Samira"], Parent, &["Rima"])
        .since("Rima", Partner, "Jonas", "2020", "", "siden 2020")
        .since("Rima", FormerPartner, "Nabil", "2019", "", "skilt 2019")
        .is("Nabil", Spouse, "Mette")
        .children(&["Rima", "Jonas"], Parent, &["Elias"])
        .children(&["Rima", "Nabil"], Parent, &["Yusuf", "Salma"])
        .children(&["Mette", "Nabil"], Parent, &["Noor"])
        .is("Samira", Grandparent, "Elias")
        .is("Yusuf", Sibling, "Salma")
        .is("Yusuf", HalfSibling, "Noor")
        .is("Jonas", StepParent, "Salma")
        .home(&["Rima", "Jonas", "Elias", "Yusuf", "Salma"])
}

pub fn three_generations() -> Told {
    Told::new()
        .person("Aage", M, "1940", "† 2011")
        .person("Inge", F, "1943", "farmor")
        .person("Karl", M, "1938", "† 1999")
        .person("Bodil", F, "1945", "mormor")
        .person("Lars", M, "1968", "")
        .person("Hanne", F, "1970", "faster")
        .person("Ole", M, "1973", "")
        .person("Kirsten", F, "1966", "moster")
        .person("Pia", F, "1972", "")
        .person("Søren", M, "1975", "morbror")
        .person("Emma", F, "2001", "")
        .person("Oskar", M, "2004", "gymnasium")
        .person("Ida", F, "2009", "9.c")
        .person("Mikkel", M, "1999", "")
        .person("Viggo", M, "2024", "vuggestue")
        .is("Aage", Spouse, "Inge")
        .is("Karl", Spouse, "Bodil")
        .children(&["Aage", "Inge"], Parent, &["Lars", "Hanne", "Ole"])
        .children(&["Karl", "Bodil"], Parent, &["Kirsten", "Pia", "Søren"])
        .since("Ole", Spouse, "Pia", "1999", "", "gift 1999")
        .children(&["Ole", "Pia"], Parent, &["Emma", "Oskar", "Ida"])
        .is("Emma", Partner, "Mikkel")
        .children(&["Emma", "Mikkel"], Parent, &["Viggo"])
        .is("Inge", Grandparent, "Ida")
        .is("Hanne", AuntOrUncle, "Ida")
        .home(&["Ole", "Pia", "Oskar", "Ida"])
}

pub fn three_marriages() -> Told {
    Told::new()
        .person("Torben", M, "1962", "")
        .person("Gitte", F, "1963", "")
        .person("Lone", F, "1968", "")
        .person("Maja", F, "1979", "")
        .person("Jens", M, "1975", "")
        .person("Anna", F, "1986", "")
        .person("Bo", M, "1989", "")
        .person("Clara", F, "1996", "")
        .person("David", M, "2012", "")
        .person("Freja", F, "2008", "")
        .since("Torben", Spouse, "Gitte", "1985", "1993", "1985–93")
        .since("Torben", Spouse, "Lone", "1995", "2004", "1995–2004")
        .since("Torben", Spouse, "Maja", "2010", "", "gift 2010")
        .since("Maja", Partner, "Jens", "2005", "2009", "2005–09")
        .children(&["Torben", "Gitte"], Parent, &["Anna", "Bo"])
        .children(&["Torben", "Lone"], Parent, &["Clara"])
        .children(&["Torben", "Maja"], Parent, &["David"])
        .children(&["Jens", "Maja"], Parent, &["Freja"])
        .home(&["Torben", "Maja", "David", "Freja"])
}

pub fn adopted_and_foster() -> Told {
    Told::new()
        .person("Per", M, "1975", "")
        .person("Rikke", F, "1977", "")
        .person("Li", F, "2010", "adopteret")
        .person("Asger", M, "2013", "")
        .person("Sara", F, "2016", "plejebarn")
        .person("Bente", F, "1968", "i pleje til 2021")
        .person("Dina", F, "1992", "")
        .person("Kevin", M, "1990", "")
        .person("Noah", M, "2019", "")
        .is("Per", Spouse, "Rikke")
        .children(&["Per", "Rikke"], Parent, &["Asger"])
        .children(&["Per", "Rikke"], AdoptiveParent, &["Li"])
        .children(&["Per", "Rikke"], FosterParent, &["Sara"])
        .since("Bente", FosterParent, "Sara", "2019", "2021", "")
        .since("Dina", Partner, "Kevin", "2014", "2020", "til 2020")
        .children(&["Dina", "Kevin"], Parent, &["Sara", "Noah"])
        .home(&["Per", "Rikke", "Li", "Asger", "Sara"])
        .home(&["Dina", "Noah"])
}

pub fn two_mothers_and_twins() -> Told {
    Told::new()
        .person("Katrine", F, "1984", "")
        .person("Signe", F, "1986", "")
        .person("Alma", F, "2015-05-04", "4.a")
        .person("Vera", F, "2015-05-04", "4.b")
        .person("Luca", U, "2020", "")
        .person("Birte", F, "1955", "mormor")
        .is("Katrine", Spouse, "Signe")
        .children(&["Katrine"], Parent, &["Alma", "Vera"])
        .children(&["Signe"], AdoptiveParent, &["Alma", "Vera"])
        .children(&["Katrine", "Signe"], Parent, &["Luca"])
        .children(&["Birte"], Parent, &["Signe"])
        .home(&["Katrine", "Signe", "Alma", "Vera", "Luca"])
}

pub fn unknown_fathers() -> Told {
    Told::new()
        .person("Tina", F, "1988", "")
        .person("Ali", M, "1986", "")
        .person("Mia", F, "2007", "")
        .person("Tobias", M, "2010", "")
        .person("Sofia", F, "2018", "")
        .person("Eva", F, "1960", "")
        .children(&["Tina"], Parent, &["Mia", "Tobias", "Sofia"])
        .children(&["Ali"], Parent, &["Sofia"])
        .children(&["Eva"], Parent, &["Tina"])
        .is("Mia", HalfSibling, "Tobias")
        .is("Tina", Partner, "Ali")
        .home(&["Tina", "Ali", "Mia", "Tobias", "Sofia"])
}

pub fn two_homes() -> Told {
    Told::new()
        .person("Mads", M, "1982", "")
        .person("Line", F, "1984", "")
        .person("Ellen", F, "2013", "deleordning")
        .person("Storm", M, "2016", "deleordning")
        .person("Rune", M, "1980", "")
        .person("Trine", F, "1985", "")
        .person("Carl", M, "2011", "")
        .person("Ella", F, "2022", "")
        .since("Mads", Spouse, "Line", "2010", "2018", "skilt 2018")
        .children(&["Mads", "Line"], Parent, &["Ellen", "Storm"])
        .is("Line", Partner, "Rune")
        .is("Mads", Partner, "Trine")
        .children(&["Rune"], Parent, &["Carl"])
        .children(&["Mads", "Trine"], Parent, &["Ella"])
        .is("Carl", StepSibling, "Ellen")
        .home(&["Line", "Rune", "Carl", "Ellen", "Storm"])
        .home(&["Mads", "Trine", "Ella", "Ellen", "Storm"])
}

pub fn with_grandmother() -> Told {
    Told::new()
        .person("Fatma", F, "1958", "mormor")
        .person("Yasin", M, "1955", "† 2020")
        .person("Leyla", F, "1989", "")
        .person("Kim", M, "1987", "")
        .person("Deniz", M, "2011", "")
        .person("Aylin", F, "2014", "")
        .is("Fatma", Spouse, "Yasin")
        .children(&["Fatma", "Yasin"], Parent, &["Leyla"])
        .since("Leyla", Partner, "Kim", "2009", "2016", "til 2016")
        .children(&["Leyla", "Kim"], Parent, &["Deniz", "Aylin"])
        .is("Fatma", FosterParent, "Deniz")
        .is("Fatma", Guardian, "Aylin")
        .home(&["Fatma", "Deniz", "Aylin"])
}

pub fn network() -> Told {
    haddad_lund()
        .person("Inge", F, "1958", "farmor")
        .person("Birgit", F, "1950", "nabo")
        .person("Samir", M, "1984", "træner")
        .person("Grete", F, "", "")
        .is("Inge", Parent, "Jonas")
        .since("Birgit", Neighbour, "Rima", "", "", "nabo")
        .since("Samir", Coach, "Yusuf", "", "", "træner")
        .since("Inge", Friend, "Samira", "", "", "venner")
}

pub fn cousins() -> Told {
    Told::new()
        .person("Poul", M, "1945", "")
        .person("Ruth", F, "1948", "")
        .person("Ulla", F, "1970", "")
        .person("Finn", M, "1969", "")
        .person("Bent", M, "1974", "")
        .person("Dorte", F, "1976", "")
        .person("Gert", M, "1978", "")
        .person("Mona", F, "1980", "")
        .person("Sif", F, "1998", "")
        .person("Tor", M, "2000", "")
        .person("Liv", F, "2005", "")
        .person("Max", M, "2008", "")
        .person("Nina", F, "2010", "")
        .person("Otto", M, "2013", "")
        .is("Poul", Spouse, "Ruth")
        .children(&["Poul", "Ruth"], Parent, &["Ulla", "Bent", "Gert"])
        .is("Ulla", Spouse, "Finn")
        .is("Bent", Spouse, "Dorte")
        .is("Gert", Partner, "Mona")
        .children(&["Ulla", "Finn"], Parent, &["Sif", "Tor"])
        .children(&["Bent", "Dorte"], Parent, &["Liv", "Max"])
        .children(&["Gert", "Mona"], Parent, &["Nina", "Otto"])
        .home(&["Bent", "Dorte", "Liv", "Max"])
}

pub fn married_again() -> Told {
    Told::new()
        .person("Ivan", M, "1970", "")
        .person("Jytte", F, "1971", "")
        .person("Kaj", M, "1999", "")
        .person("Lis", F, "2012", "")
        .since("Ivan", Spouse, "Jytte", "1998", "2005", "")
        .since("Ivan", FormerPartner, "Jytte", "2005", "2010", "")
        .since("Ivan", Spouse, "Jytte", "2010", "", "gift igen 2010")
        .children(&["Ivan", "Jytte"], Parent, &["Kaj", "Lis"])
}

pub fn siblings_alone() -> Told {
    Told::new()
        .person("Hassan", M, "2008", "")
        .person("Amal", F, "2010", "")
        .person("Zaid", M, "2012", "")
        .person("Nanna", F, "1980", "plejemor")
        .is("Hassan", Sibling, "Amal")
        .is("Amal", Sibling, "Zaid")
        .children(&["Nanna"], FosterParent, &["Amal", "Zaid"])
        .home(&["Nanna", "Amal", "Zaid"])
}

pub fn in_circles() -> Told {
    Told::new()
        .person("Ask", M, "1990", "")
        .person("Embla", F, "1992", "")
        .person("Rig", M, "2015", "")
        .person("Heid", F, "", "")
        .is("Ask", Parent, "Rig")
        .is("Rig", Parent, "Ask")
        .is("Embla", Parent, "Rig")
        .is("Embla", Spouse, "Rig")
        .is("Heid", Sibling, "Ask")
        .is("Heid", Friend, "Heid")
        .is("Ask", Parent, "Rig")
}
