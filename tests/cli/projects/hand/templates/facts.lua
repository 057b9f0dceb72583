-- Wenige Sätze, zum Nachrechnen.
return {
  place = {
    down = { de = "{unit}: Platz {rank} von {units}, {places} {places:Platz|Plätze} schlechter als {year_before} (Platz {rank_before}).",
             en = "{unit}: place {rank} of {units}, {places} {places:place|places} down from {year_before}." },
    same = { de = "{unit}: Platz {rank} von {units} wie {year_before}." },
    new  = { de = "{unit}: Platz {rank} von {units}." },
  },
  score = {
    less = { de = "{score} Punkte, {points} weniger als {year_before} ({score_before}).",
             en = "{score} points, {points} fewer than in {year_before} ({score_before})." },
    new  = { de = "{score} Punkte." },
  },
  category = {
    same_same = { de = "{category}: {score} Punkte und Platz {rank} wie {year_before}." },
    less_same = { de = "{category}: {points} Punkte weniger, weiter Platz {rank}." },
  },
  best_category = {
    several = { de = "Beste: {category_names}, jeweils Platz {rank}." },
  },
  within_land = {
    first  = { de = "Erste von {size} im Land {group}." },
    behind = { de = "Platz {rank} von {size} im Land {group} hinter {ahead}." },
  },
  neighbour = {
    above = { de = "{points} Punkte hinter {other}." },
    below = { de = "{points} Punkte vor {other}." },
  },
  parameter = {
    less = { de = "{parameter} ({category}): {points} Punkte weniger." },
    more = { de = "{parameter} ({category}): {points} Punkte mehr." },
  },
  counts = {
    edition = { de = "{parameters} Parameter, {data_points} Datenpunkte, {categories:word} Kategorien.",
                en = "{parameters} parameters, {data_points} data points, {categories:word} categories." },
  },
}
