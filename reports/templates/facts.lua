-- Die Sätze von "scirules facts": was die Presse über eine Stadt schreiben kann.
--
-- Jeder Satz ist ein Text in Anführungszeichen, deutsch (de) und englisch (en). In
-- geschweiften Klammern stehen die Zahlen und Namen, die das Programm einsetzt:
--   {rank}                  die Zahl, deutsch mit Komma und Tausenderpunkt
--   {rank:nth}              "4." und "4th";  {rank:ordinal}  "vierte" und "fourth"
--   {years_in:word}         "zwei" und "two" (bis zwölf)
--   {places:Platz|Plätze}   das eine Wort bei 1, das andere sonst
-- Welche Zahlen ein Satz haben kann, sagt reports/README.md, und ein Satz, der nach einer
-- anderen fragt, wird gemeldet. Welche Fassung gilt (up, down, …), entscheidet das Programm
-- nach den Zahlen. Wer einen Satz nicht will, löscht ihn.
return {
  -- Platz, jetzt und in der Ausgabe davor
  place = {
    up = {
      de = "{unit} steht {year} auf Platz {rank} von {units}, {places} {places:Platz|Plätze} besser als {year_before} (Platz {rank_before} von {units_before}).",
      en = "{unit} takes place {rank} of {units} in {year}, {places} {places:place|places} up from {year_before} (place {rank_before} of {units_before}).",
    },
    down = {
      de = "{unit} steht {year} auf Platz {rank} von {units}, {places} {places:Platz|Plätze} schlechter als {year_before} (Platz {rank_before} von {units_before}).",
      en = "{unit} takes place {rank} of {units} in {year}, {places} {places:place|places} down from {year_before} (place {rank_before} of {units_before}).",
    },
    same = {
      de = "{unit} steht {year} wie {year_before} auf Platz {rank} von {units}.",
      en = "{unit} takes place {rank} of {units} in {year}, as in {year_before}.",
    },
    new = {
      de = "{unit} steht {year} auf Platz {rank} von {units}.",
      en = "{unit} takes place {rank} of {units} in {year}.",
    },
  },

  -- Punkte im Ganzen
  score = {
    more = {
      de = "{unit} erreicht {score} Punkte, {points} {points:Punkt|Punkte} mehr als {year_before} ({score_before}).",
      en = "{unit} scores {score} points, {points} more than in {year_before} ({score_before}).",
    },
    less = {
      de = "{unit} erreicht {score} Punkte, {points} {points:Punkt|Punkte} weniger als {year_before} ({score_before}).",
      en = "{unit} scores {score} points, {points} fewer than in {year_before} ({score_before}).",
    },
    same = {
      de = "{unit} erreicht {score} Punkte, so viele wie {year_before}.",
      en = "{unit} scores {score} points, as many as in {year_before}.",
    },
    new = {
      de = "{unit} erreicht {score} Punkte.",
      en = "{unit} scores {score} points.",
    },
  },

  -- Der beste oder schlechteste Platz, seit es die Stadt im Index gibt
  best = {
    highest = {
      de = "Platz {rank} ist der beste seit {first_year} (davor {ranks_before}).",
      en = "Place {rank} is the highest since {first_year} ({ranks_before} before).",
    },
    equal = {
      de = "Platz {rank} erreichte {unit} zuletzt {best_year}; besser war die Stadt seit {first_year} nie (davor {ranks_before}).",
      en = "{unit} last took place {rank} in {best_year} and has never been higher since {first_year} ({ranks_before} before).",
    },
    since = {
      de = "Platz {rank} ist der beste seit {best_year} (damals Platz {rank_best}).",
      en = "Place {rank} is the highest since {best_year} (place {rank_best} then).",
    },
    lowest = {
      de = "Platz {rank} ist der schlechteste seit {first_year} (davor {ranks_before}).",
      en = "Place {rank} is the lowest since {first_year} ({ranks_before} before).",
    },
  },

  -- Unter den ersten zehn: hinein, heraus, zurück
  top = {
    entered = {
      de = "{unit} steht zum ersten Mal seit {first_year} unter den ersten {top:word}.",
      en = "{unit} is in the top {top:word} for the first time since {first_year}.",
    },
    back = {
      de = "{year_before} war {unit} mit Platz {rank_before} nach {years_in:einem Jahr|{years_in:word} Jahren} aus den ersten {top:word} gefallen; {year} ist die Stadt zurück.",
      en = "With place {rank_before} in {year_before}, {unit} was out of the top {top:word} after {years_in:one year|{years_in:word} years} in it, and is back in {year}.",
    },
    back_later = {
      de = "{unit} ist zurück unter den ersten {top:word}, zum ersten Mal seit {last_year}.",
      en = "{unit} is back in the top {top:word} for the first time since {last_year}.",
    },
    stayed = {
      de = "{unit} steht im {years_in:nth} Jahr in Folge unter den ersten {top:word} (seit {since_year}).",
      en = "{unit} is in the top {top:word} for the {years_in:nth} year in a row (since {since_year}).",
    },
    always = {
      de = "{unit} steht seit {first_year} in jeder Ausgabe unter den ersten {top:word}.",
      en = "{unit} has been in the top {top:word} of every edition since {first_year}.",
    },
    left = {
      de = "{unit} fällt nach {years_in:einem Jahr|{years_in:word} Jahren} aus den ersten {top:word}, von Platz {rank_before} auf Platz {rank}.",
      en = "{unit} drops out of the top {top:word} after {years_in:one year|{years_in:word} years} in it, from place {rank_before} to place {rank}.",
    },
  },

  -- Jede Kategorie, der größte Zuwachs zuerst: Punkte (more, same, less), dann Plätze
  category = {
    more_up = {
      de = "{category}: {points} {points:Punkt|Punkte} mehr, {places} {places:Platz|Plätze} nach oben, jetzt Platz {rank}.",
      en = "{category}: {points} {points:point|points} more, {places} {places:place|places} up, now {rank:nth}.",
    },
    more_same = {
      de = "{category}: {points} {points:Punkt|Punkte} mehr, weiter Platz {rank}.",
      en = "{category}: {points} {points:point|points} more, still {rank:nth}.",
    },
    more_down = {
      de = "{category}: {points} {points:Punkt|Punkte} mehr, aber {places} {places:Platz|Plätze} nach unten, jetzt Platz {rank}.",
      en = "{category}: {points} {points:point|points} more, but {places} {places:place|places} down, now {rank:nth}.",
    },
    same_up = {
      de = "{category}: unverändert {score} Punkte, {places} {places:Platz|Plätze} nach oben, jetzt Platz {rank}.",
      en = "{category}: {score} points as before, {places} {places:place|places} up, now {rank:nth}.",
    },
    same_same = {
      de = "{category}: unverändert {score} Punkte und Platz {rank}.",
      en = "{category}: {score} points and {rank:nth} as before.",
    },
    same_down = {
      de = "{category}: unverändert {score} Punkte, aber {places} {places:Platz|Plätze} nach unten, jetzt Platz {rank}.",
      en = "{category}: {score} points as before, but {places} {places:place|places} down, now {rank:nth}.",
    },
    less_up = {
      de = "{category}: {points} {points:Punkt|Punkte} weniger, aber {places} {places:Platz|Plätze} nach oben, jetzt Platz {rank}.",
      en = "{category}: {points} {points:point|points} fewer, but {places} {places:place|places} up, now {rank:nth}.",
    },
    less_same = {
      de = "{category}: {points} {points:Punkt|Punkte} weniger, weiter Platz {rank}.",
      en = "{category}: {points} {points:point|points} fewer, still {rank:nth}.",
    },
    less_down = {
      de = "{category}: {points} {points:Punkt|Punkte} weniger, {places} {places:Platz|Plätze} nach unten, jetzt Platz {rank}.",
      en = "{category}: {points} {points:point|points} fewer, {places} {places:place|places} down, now {rank:nth}.",
    },
    new = {
      de = "{category}: Platz {rank} von {units} mit {score} Punkten.",
      en = "{category}: {rank:nth} of {units} with {score} points.",
    },
  },

  best_category = {
    up = {
      de = "Beste Kategorie ist {category}: Platz {rank}, {year_before} Platz {rank_before}.",
      en = "Best category {category}: {rank:nth}, {rank_before:nth} in {year_before}.",
    },
    down = {
      de = "Beste Kategorie ist {category}: Platz {rank}, {year_before} noch Platz {rank_before}.",
      en = "Best category {category}: {rank:nth}, down from {rank_before:nth} in {year_before}.",
    },
    same = {
      de = "Beste Kategorie ist {category}: Platz {rank} wie {year_before}.",
      en = "Best category {category}: {rank:nth}, as in {year_before}.",
    },
    new = {
      de = "Beste Kategorie ist {category}: Platz {rank} von {units}.",
      en = "Best category {category}: {rank:nth} of {units}.",
    },
    several = {
      de = "Beste Kategorien sind {category_names}: jeweils Platz {rank} von {units}.",
      en = "Best categories {category_names}: each {rank:nth} of {units}.",
    },
  },

  -- Im Bundesland, im Ruhrgebiet: within_ und der Name der Spalte
  within_bundesland = {
    first = {
      de = "{unit} steht auf Platz {rank} von {size} Städten in {group}.",
      en = "{unit} is {rank:ordinal} of {size} cities in {group}.",
    },
    behind = {
      de = "{unit} steht auf Platz {rank} von {size} Städten in {group} hinter {ahead}.",
      en = "{unit} is {rank:ordinal} in {group} behind {ahead} ({size} cities).",
    },
    far = {
      de = "{unit} steht auf Platz {rank} von {size} Städten in {group}; vorn liegt {leader}.",
      en = "{unit} is {rank:nth} of {size} cities in {group}, where {leader} leads.",
    },
  },
  within_ruhrgebiet = {
    first = {
      de = "Im Ruhrgebiet steht {unit} auf Platz {rank} von {size}.",
      en = "{unit} is {rank:ordinal} of {size} cities in the Ruhr region.",
    },
    behind = {
      de = "Im Ruhrgebiet steht {unit} auf Platz {rank} von {size} hinter {ahead}.",
      en = "{unit} is {rank:ordinal} in the Ruhr region behind {ahead} ({size} cities).",
    },
    far = {
      de = "Im Ruhrgebiet steht {unit} auf Platz {rank} von {size}; vorn liegt {leader}.",
      en = "{unit} is {rank:nth} of {size} cities in the Ruhr region, where {leader} leads.",
    },
  },

  -- Die Nachbarn in der Rangliste
  neighbour = {
    above = {
      de = "{unit} liegt {points} {points:Punkt|Punkte} hinter {other} (Platz {rank_other}).",
      en = "{unit} is {points} {points:point|points} behind {other} (place {rank_other}).",
    },
    below = {
      de = "{unit} liegt {points} {points:Punkt|Punkte} vor {other} (Platz {rank_other}).",
      en = "{unit} is {points} {points:point|points} ahead of {other} (place {rank_other}).",
    },
    level = {
      de = "{unit} liegt gleichauf mit {other}.",
      en = "{unit} is level with {other}.",
    },
  },

  -- Die Parameter mit dem größten Zuwachs und dem größten Verlust; estimated: der Wert oder
  -- der von damals ist nicht gemessen und sagt über die Stadt nichts aus
  parameter = {
    more = {
      de = "„{parameter}“ ({category}) bringt {points} Punkte mehr als {year_before}.",
      en = "“{parameter}” ({category}) brings {points} points more than in {year_before}.",
    },
    more_estimated = {
      de = "„{parameter}“ ({category}) bringt {points} Punkte mehr als {year_before} (rekonstruierter Wert, nicht für die Presse).",
      en = "“{parameter}” ({category}) brings {points} points more than in {year_before} (reconstructed value, not for the press).",
    },
    less = {
      de = "„{parameter}“ ({category}) bringt {points} Punkte weniger als {year_before}.",
      en = "“{parameter}” ({category}) brings {points} points fewer than in {year_before}.",
    },
    less_estimated = {
      de = "„{parameter}“ ({category}) bringt {points} Punkte weniger als {year_before} (rekonstruierter Wert, nicht für die Presse).",
      en = "“{parameter}” ({category}) brings {points} points fewer than in {year_before} (reconstructed value, not for the press).",
    },
  },

  -- Wie groß die Ausgabe ist
  counts = {
    edition = {
      de = "{title}: {parameters} Parameter und {data_points} Datenpunkte in {categories:einer Kategorie|{categories:word} Kategorien} für {units} Städte.",
      en = "{title}: {parameters} parameters, {data_points} data points, {categories:one category|{categories:word} categories}, {units} cities.",
    },
  },

  -- Namen aus den Daten in der anderen Sprache
  names = {
    ["Bayern"]                 = { en = "Bavaria" },
    ["Hessen"]                 = { en = "Hesse" },
    ["Mecklenburg-Vorpommern"] = { en = "Mecklenburg-Western Pomerania" },
    ["Niedersachsen"]          = { en = "Lower Saxony" },
    ["Nordrhein-Westfalen"]    = { en = "North Rhine-Westphalia" },
    ["Rheinland-Pfalz"]        = { en = "Rhineland-Palatinate" },
    ["Sachsen"]                = { en = "Saxony" },
    ["Sachsen-Anhalt"]         = { en = "Saxony-Anhalt" },
    ["Thüringen"]              = { en = "Thuringia" },
  },
}
