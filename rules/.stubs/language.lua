---@meta
-- Written by `scirules stubs`: change nothing here.

---texts by language
---@class (exact) scirules.texts
---@field de? string German
---@field en? string English

---an answer and its points
---@class scirules.answer
---@field [1] string the answer, as the cell says it
---@field [2] number its points

---statistics of the units that have a value, for normalise = function(x, s)
---@class (exact) scirules.statistics
---@field n number how many units have a value
---@field min number least value
---@field max number greatest value
---@field mean number arithmetic mean
---@field sd? number sample standard deviation (n - 1); nil below two values
---@field median number middle value
---@field rank number rank of this unit, ascending: the best has n
---@field direction "higher"|"lower" what is better
---@field quantile fun(p: number): number value below which the share p lies

---a child as weights = function(children) gets it
---@class (exact) scirules.child
---@field name string short name
---@field parameters number parameters below it, itself included

---@class scirules.normalise
---@class scirules.treat
---@class scirules.aggregate
---@class scirules.weights
---@class scirules.impute

---a parameter
---@class (exact) scirules.parameter
---@field label string|scirules.texts what it is called
---@field description? string|scirules.texts what it measures; else the comment at the head of the file
---@field unit string unit of measure of the value
---@field source string a key of sources.lua
---@field direction? "higher"|"lower" whether higher or lower values are better
---@field value string|fun(city: city): number|boolean|string|nil a formula or a function
---@field denominator? string column that the value is divided by; "none": by none
---@field answers? scirules.answer[] points of ordinal answers, worst to best
---@field missing? "skip"|"mean"|"median"|"worst"|"error"|"zero"|"previous"|scirules.impute|number what stands in for a missing value
---@field treat? "winsorise"|"log_transform"|"boxcox"|scirules.treat|scirules.treat[] treatment of outliers and skew
---@field normalise? "minmax"|"best"|"zscore"|"logistic"|"rank"|"borda"|"percentile_rank"|"exponential_rank"|"above_below_mean"|"none"|scirules.normalise|fun(x: number, s: scirules.statistics): number how the value becomes a score
---@field only? string a condition: where it is false the node does not exist
---@field decimals? integer rounds the score before it goes up
---@field examples? table<string, string|number|boolean>[] worked cases: cells, and the value they give
---@field basis? "published"|"described"|"own" where the definition comes from
---@field was? string former id
---@field reviewed? boolean false until someone has looked at it
---@field note? string|scirules.texts free text for the handbook

---a group
---@class (exact) scirules.group
---@field label string|scirules.texts what it is called
---@field description? string|scirules.texts what it stands for; else the comment at the head of the file
---@field children? string[] order of the children; all of them or absent
---@field weights? "equal"|"pca"|"entropy"|"equal_influence"|table<string, number>|scirules.weights|fun(children: scirules.child[]): table<string, number> weights of the children by short name
---@field weights_sum? number what the weights must sum to
---@field aggregate? "arithmetic"|"geometric"|"harmonic"|"product"|"mazziotta_pareto"|"copeland"|"borda"|"kemeny"|"benefit_of_the_doubt"|"median"|"min"|"max"|scirules.aggregate|fun(scores: table<string, number>, weights: table<string, number>): number how the children's scores become one
---@field missing? "skip"|"zero"|"propagate" what happens where a child is missing
---@field available? number least share of weight that must be there
---@field normalise? "minmax"|"best"|"zscore"|"logistic"|"rank"|"borda"|"percentile_rank"|"exponential_rank"|"above_below_mean"|"none"|scirules.normalise|fun(x: number, s: scirules.statistics): number rescales the group's own score
---@field bonus? scirules.bonus points on top of the children's
---@field defaults? scirules.defaults what holds below for fields not set
---@field only? string a condition: where it is false the group does not exist
---@field decimals? integer rounds the score before it goes up
---@field basis? "published"|"described"|"own" where the definition comes from
---@field was? string former id
---@field reviewed? boolean false until someone has looked at it
---@field note? string|scirules.texts free text for the handbook

---a bonus
---@class (exact) scirules.bonus
---@field label string|scirules.texts what it is called
---@field description? string|scirules.texts what it measures
---@field value string|fun(city: city): number|boolean|string|nil a formula or a function on 0 to 100
---@field share number its share of the group's score
---@field how? "add" "add": on top, capped at 100
---@field unit? string unit of measure of the value
---@field source string a key of sources.lua
---@field missing? "skip"|"mean"|"median"|"worst"|"error"|"zero"|"previous"|scirules.impute|number what stands in for a missing value
---@field note? string|scirules.texts free text for the handbook

---an edition
---@class (exact) scirules.edition
---@field title string|scirules.texts what the index is called
---@field label? string|scirules.texts short title
---@field year integer year of the edition
---@field level_names? string[] names of the levels, from the top
---@field units scirules.units the file of units, its columns of key and name
---@field data string|string[] the folder of data, or several
---@field ranking? scirules.ranking how scores are ranked
---@field rank_within? string[] columns of the units file to rank within
---@field previous? string the edition before
---@field measures? string[] units of measure that parameters may name
---@field description? string|scirules.texts what it stands for; else the comment at the head of the file
---@field children? string[] order of the children; all of them or absent
---@field weights? "equal"|"pca"|"entropy"|"equal_influence"|table<string, number>|scirules.weights|fun(children: scirules.child[]): table<string, number> weights of the children by short name
---@field weights_sum? number what the weights must sum to
---@field aggregate? "arithmetic"|"geometric"|"harmonic"|"product"|"mazziotta_pareto"|"copeland"|"borda"|"kemeny"|"benefit_of_the_doubt"|"median"|"min"|"max"|scirules.aggregate|fun(scores: table<string, number>, weights: table<string, number>): number how the children's scores become one
---@field missing? "skip"|"zero"|"propagate" what happens where a child is missing
---@field available? number least share of weight that must be there
---@field normalise? "minmax"|"best"|"zscore"|"logistic"|"rank"|"borda"|"percentile_rank"|"exponential_rank"|"above_below_mean"|"none"|scirules.normalise|fun(x: number, s: scirules.statistics): number rescales the group's own score
---@field bonus? scirules.bonus points on top of the children's
---@field defaults? scirules.defaults what holds below for fields not set
---@field only? string a condition: where it is false the group does not exist
---@field decimals? integer rounds the score before it goes up
---@field basis? "published"|"described"|"own" where the definition comes from
---@field was? string former id
---@field reviewed? boolean false until someone has looked at it
---@field note? string|scirules.texts free text for the handbook

---units
---@class (exact) scirules.units
---@field file string path of the units file
---@field key string its column of keys
---@field name string its column of names
---@field where? string a condition: which units take part
---@field available? number least share of parameters with a value that a unit needs to take part
---@field available_each? number the same, in each of the index's children
---@field nonzero? number least share of values other than 0 that a unit needs to take part

---ranking
---@class (exact) scirules.ranking
---@field ties? "min"|"max"|"average"|"dense"|"order" ranks of equal scores
---@field decimals? integer decimals that are printed
---@field round_first? boolean ranks the printed decimals
---@field classes? scirules.class[] classes of the ranking, best first

---a class
---@class (exact) scirules.class
---@field from? number least score of the class
---@field top? number share of the units that are in it or above
---@field label string|scirules.texts what it is called

---a source
---@class (exact) scirules.source
---@field label string|scirules.texts what it is called
---@field publisher? string who publishes it
---@field url? string where it is found
---@field licence? string the terms it may be used on
---@field year? integer year of the figures

---an input
---@class (exact) scirules.input
---@field label? string|scirules.texts what it is called in tables; else its name
---@field nodes? string|string[] ids of nodes: these and what is below them; else all
---@field level? string|string[] names of levels: nodes of these alone
---@field now? string|string[] names of methods: nodes that have one of these now
---@field weights? scirules.varied_weights how far weights may differ
---@field each? boolean every weight is an input of its own
---@field normalise? ("own"|"minmax"|"best"|"zscore"|"logistic"|"rank"|"borda"|"percentile_rank"|"exponential_rank"|"above_below_mean"|"none"|scirules.normalise|fun(x: number, s: scirules.statistics): number)[] normalisations to choose from
---@field aggregate? ("own"|"arithmetic"|"geometric"|"harmonic"|"product"|"mazziotta_pareto"|"copeland"|"borda"|"kemeny"|"benefit_of_the_doubt"|"median"|"min"|"max"|scirules.aggregate|fun(scores: table<string, number>, weights: table<string, number>): number)[] aggregates to choose from
---@field treat? ("own"|"winsorise"|"log_transform"|"boxcox"|scirules.treat|scirules.treat[])[] treatments to choose from
---@field missing? ("own"|"skip"|"mean"|"median"|"worst"|"error"|"zero"|"previous"|scirules.impute|number)[] rules for gaps to choose from
---@field leave_out? "parameters"|"groups" leaves out none or one of them
---@field noise? scirules.noise noise on values, by their status

---weights
---@class (exact) scirules.varied_weights
---@field by? number each up or down by up to that share
---@field dirichlet? number shares drawn around today's; higher is closer
---@field sets? table<string, number>[] tables of weights by node to choose from

---noise
---@class (exact) scirules.noise
---@field A? number standard deviation of the noise, as a share of that of the values, of normal values
---@field P? number the same of provisional values
---@field D? number the same where the definition differs
---@field E? number the same of estimated values

---defaults
---@class (exact) scirules.defaults
---@field parameter? scirules.defaults.parameter fields of parameters below
---@field group? scirules.defaults.group fields of groups below

---a parameter
---@class (exact) scirules.defaults.parameter
---@field label? string|scirules.texts what it is called
---@field description? string|scirules.texts what it measures; else the comment at the head of the file
---@field unit? string unit of measure of the value
---@field source? string a key of sources.lua
---@field direction? "higher"|"lower" whether higher or lower values are better
---@field value? string|fun(city: city): number|boolean|string|nil a formula or a function
---@field denominator? string column that the value is divided by; "none": by none
---@field answers? scirules.answer[] points of ordinal answers, worst to best
---@field missing? "skip"|"mean"|"median"|"worst"|"error"|"zero"|"previous"|scirules.impute|number what stands in for a missing value
---@field treat? "winsorise"|"log_transform"|"boxcox"|scirules.treat|scirules.treat[] treatment of outliers and skew
---@field normalise? "minmax"|"best"|"zscore"|"logistic"|"rank"|"borda"|"percentile_rank"|"exponential_rank"|"above_below_mean"|"none"|scirules.normalise|fun(x: number, s: scirules.statistics): number how the value becomes a score
---@field only? string a condition: where it is false the node does not exist
---@field decimals? integer rounds the score before it goes up
---@field examples? table<string, string|number|boolean>[] worked cases: cells, and the value they give
---@field basis? "published"|"described"|"own" where the definition comes from
---@field was? string former id
---@field reviewed? boolean false until someone has looked at it
---@field note? string|scirules.texts free text for the handbook

---a group
---@class (exact) scirules.defaults.group
---@field label? string|scirules.texts what it is called
---@field description? string|scirules.texts what it stands for; else the comment at the head of the file
---@field children? string[] order of the children; all of them or absent
---@field weights? "equal"|"pca"|"entropy"|"equal_influence"|table<string, number>|scirules.weights|fun(children: scirules.child[]): table<string, number> weights of the children by short name
---@field weights_sum? number what the weights must sum to
---@field aggregate? "arithmetic"|"geometric"|"harmonic"|"product"|"mazziotta_pareto"|"copeland"|"borda"|"kemeny"|"benefit_of_the_doubt"|"median"|"min"|"max"|scirules.aggregate|fun(scores: table<string, number>, weights: table<string, number>): number how the children's scores become one
---@field missing? "skip"|"zero"|"propagate" what happens where a child is missing
---@field available? number least share of weight that must be there
---@field normalise? "minmax"|"best"|"zscore"|"logistic"|"rank"|"borda"|"percentile_rank"|"exponential_rank"|"above_below_mean"|"none"|scirules.normalise|fun(x: number, s: scirules.statistics): number rescales the group's own score
---@field bonus? scirules.bonus points on top of the children's
---@field defaults? scirules.defaults what holds below for fields not set
---@field only? string a condition: where it is false the group does not exist
---@field decimals? integer rounds the score before it goes up
---@field basis? "published"|"described"|"own" where the definition comes from
---@field was? string former id
---@field reviewed? boolean false until someone has looked at it
---@field note? string|scirules.texts free text for the handbook

---@class (exact) scirules.minmax
---@field to? number[] score of the worst and of the best end ({ 0, 100 })

---The worst unit gets the lower end of 'to', the best unit the upper end, the others lie between them in proportion; where all are equal, the middle.
---
---OECD/JRC Handbook (2008), Table 3: Min-Max
---@param arguments? scirules.minmax
---@return scirules.normalise
function minmax(arguments) end

---@class (exact) scirules.best
---@field to? number score of the best unit (100)

---The value as a share of the best unit's, which gets 'to'; where lower is better, the best unit's value as a share of the unit's.
---
---OECD/JRC Handbook (2008), Table 3: Distance to a reference, here the leader
---@param arguments? scirules.best
---@return scirules.normalise
function best(arguments) end

---@class (exact) scirules.goalposts
---@field low number lower post
---@field high number upper post
---@field to? number[] score of the worst and of the best end ({ 0, 100 })
---@field cap? boolean values beyond a post count as the post (true)

---Linear between two fixed posts; values beyond a post count as the post, unless 'cap' is false.
---
---UNDP, Human Development Report, technical notes; OECD/JRC Handbook (2008), Table 3: Min-Max, with fixed ends
---@param arguments scirules.goalposts
---@return scirules.normalise
function goalposts(arguments) end

---@class (exact) scirules.zscore
---@field mean? number mean of the scores (0)
---@field sd? number standard deviation of the scores (1)

---How many sample standard deviations (n - 1) the value is better than the mean of the units, on a scale with 'mean' and 'sd'; where all are equal, 'mean'.
---
---OECD/JRC Handbook (2008), Table 3: Standardisation (z-scores)
---@param arguments? scirules.zscore
---@return scirules.normalise
function zscore(arguments) end

---@class (exact) scirules.logistic
---@field midpoint? number value that gets the middle of 'to'; else the mean of the units
---@field steepness? number of the curve; else 1 / standard deviation of the units
---@field to? number[] score of the worst and of the best end ({ 0, 100 })

---A curve in the form of an S, 1 / (1 + exp(-steepness (x - midpoint))), laid on 'to', so that values far out differ less; without 'midpoint' and 'steepness' the curve of the z-score.
---
---Theodoridis & Koutroumbas, Pattern Recognition (2009): softmax scaling
---@param arguments? scirules.logistic
---@return scirules.normalise
function logistic(arguments) end

---@class (exact) scirules.rank
---@field ties? "min"|"average" equal values share their lowest rank (min) or the mean of their ranks (average) ("min")

---The rank, ascending: the worst of n units gets 1, the best n.
---
---OECD/JRC Handbook (2008), Table 3: Ranking
---@param arguments? scirules.rank
---@return scirules.normalise
function rank(arguments) end

---@class (exact) scirules.borda
---@field ties? "min"|"average" equal values share their lowest rank (min) or the mean of their ranks (average) ("min")

---How many units are worse: the worst of n units gets 0, the best n - 1.
---
---OECD/JRC Handbook (2008), section 6: Borda; COINr, n_borda
---@param arguments? scirules.borda
---@return scirules.normalise
function borda(arguments) end

---@class (exact) scirules.percentile_rank
---@field ties? "min"|"average" equal values share their lowest rank (min) or the mean of their ranks (average) ("min")

---The share of the other units that are worse, from 0 to 1; a single unit gets 0.
---
---COINr, n_prank: (rank - 1) / (n - 1)
---@param arguments? scirules.percentile_rank
---@return scirules.normalise
function percentile_rank(arguments) end

---@class (exact) scirules.exponential_rank
---@field ties? "min"|"average" equal values share their lowest rank (min) or the mean of their ranks (average) ("min")

---The rank on an exponential scale, -23 ln(1 - R (1 - exp(-100 / 23))), R being the ascending rank divided by n: the best unit gets 100, the best tenth more than 50, so that a mean cancels a high score less.
---
---English Indices of Deprivation (2019), technical report: exponential transformation; there a high rank is high deprivation
---@param arguments? scirules.exponential_rank
---@return scirules.normalise
function exponential_rank(arguments) end

---@class (exact) scirules.categorical
---@field [integer] number[] { percentile, points }, both ascending
---@field ties? "min"|"average" equal values share their lowest rank (min) or the mean of their ranks (average) ("min")

---Points of the highest band whose percentile is reached, the percentile of a unit being 100 times its ascending rank divided by n.
---
---OECD/JRC Handbook (2008), Table 3: Categorical scales, Table 15
---@param arguments scirules.categorical
---@return scirules.normalise
function categorical(arguments) end

---@class (exact) scirules.reference
---@field to string key of the unit that gets 1

---The value as a share of that of the unit 'to', which gets 1; where lower is better, the value of 'to' as a share of the unit's.
---
---OECD/JRC Handbook (2008), Table 3: Distance to a reference
---@param arguments scirules.reference
---@return scirules.normalise
function reference(arguments) end

---@class (exact) scirules.distance_to_reference
---@field to string key of the unit that gets 1
---@field cap? boolean better units get 1, too (false)

---The distance from the worst unit as a share of the distance that the unit 'to' has, which gets 1; better units get more, unless 'cap' is true.
---
---COINr, n_dist2ref: 1 - (x_ref - x) / (x_ref - min)
---@param arguments scirules.distance_to_reference
---@return scirules.normalise
function distance_to_reference(arguments) end

---@class (exact) scirules.distance_to_target
---@field target number value that gets 1
---@field cap? boolean better units get 1, too (false)

---The distance from the worst unit as a share of the distance to 'target', which gets 1; better units get more, unless 'cap' is true.
---
---COINr, n_dist2targ: (x - min) / (target - min)
---@param arguments scirules.distance_to_target
---@return scirules.normalise
function distance_to_target(arguments) end

---@class (exact) scirules.above_below_mean
---@field p? number how far from the mean is still neither (0.2)

---1 where the value is better than the mean of the units by more than the share 'p' of it, -1 where it is worse by more, else 0.
---
---OECD/JRC Handbook (2008), Table 3: Indicators above or below the mean
---@param arguments? scirules.above_below_mean
---@return scirules.normalise
function above_below_mean(arguments) end

---@class (exact) scirules.bands
---@field [integer] number[] { threshold, points }, thresholds ascending
---@field linear? boolean interpolate between the thresholds (false)

---Points of the highest band whose threshold is reached; below the first threshold, the points of the first band. With 'linear', points lie in proportion between thresholds and are flat beyond the first and the last.
---
---OECD/JRC Handbook (2008), Table 3: Categorical scales
---@param arguments scirules.bands
---@return scirules.normalise
function bands(arguments) end

---@class (exact) scirules.scaled
---@field low? number value that gets 0
---@field high? number value that gets 100
---@field by? number factor, instead of 'low' and 'high'

---A linear map that looks at no other unit and is not capped: 'low' gets 0 and 'high' gets 100 (which may be the smaller one), or the value times 'by'.
---
---a change of unit
---@param arguments scirules.scaled
---@return scirules.normalise
function scaled(arguments) end

---@class (exact) scirules.none

---The value is the score already; yes is 100 and no is 0.
---
---no calculation
---@param arguments? scirules.none
---@return scirules.normalise
function none(arguments) end

---@class (exact) scirules.clamp
---@field low? number values below count as this
---@field high? number values above count as this

---Values below 'low' count as 'low', values above 'high' as 'high'.
---
---OECD/JRC Handbook (2008), Step 3: trimming of extreme values
---@param arguments scirules.clamp
---@return scirules.treat
function clamp(arguments) end

---@class (exact) scirules.winsorise
---@field skew? number skewness G1 below which all is well (2)
---@field kurtosis? number kurtosis G2 below which all is well (3.5)
---@field max? number points that may be changed (5)
---@field otherwise? "nothing"|"log"|"combined" where that does not do: leave it, a logarithm in its place, or on top ("nothing")
---@field low? number share of the units below which values count as that quantile
---@field high? number share of the units above which values count as that quantile

---Where skewness (its size) and kurtosis reach 'skew' and 'kurtosis' both, the values at the longer end count as the next one, until one of the two is below or 'max' points were changed; where that does not do, 'otherwise' says whether the logarithm of form "CT" is taken. With 'low' and 'high', values beyond these quantiles count as the quantile.
---
---OECD/JRC Handbook (2008), Step 3: winsorisation; rule of COINr's Treat (Becker et al. 2022); quantiles: type 7 of Hyndman & Fan (1996)
---@param arguments? scirules.winsorise
---@return scirules.treat
function winsorise(arguments) end

---@class (exact) scirules.log_transform
---@field offset? number added to every value before
---@field form? "plain"|"CT"|"CT_plus"|"CT_orig" log(x + offset); log(x - min + 0.01 (max - min)); the same, or where the long end is the lower one its mirror; log(x - min + 1) ("plain")

---The natural logarithm of the value plus 'offset'; with 'form' "CT" of its distance from the least value plus a hundredth of the range, with "CT_plus" the same, mirrored where the skewness is not positive, and with "CT_orig" of that distance plus 1.
---
---OECD/JRC Handbook (2008), Step 5: transformation; log_CT, log_CT_plus and log_CT_orig of COINr (Becker et al. 2022)
---@param arguments? scirules.log_transform
---@return scirules.treat
function log_transform(arguments) end

---@class (exact) scirules.power_transform
---@field exponent number 0.5 is the square root

---The value to the power of 'exponent'.
---
---OECD/JRC Handbook (2008), Step 5: transformation
---@param arguments scirules.power_transform
---@return scirules.treat
function power_transform(arguments) end

---@class (exact) scirules.boxcox
---@field lambda? number exponent; left out: the likeliest, from -5 to 5
---@field shift? boolean first move the least value to 1 (false)

---(x^lambda - 1) / lambda, and log(x) where 'lambda' is 0; without 'lambda' it is the one of greatest likelihood from -5 to 5 (1 where all values are equal).
---
---Box & Cox (1964), An Analysis of Transformations; 'shift' as in COINr
---@param arguments? scirules.boxcox
---@return scirules.treat
function boxcox(arguments) end

---@class (exact) scirules.round_to
---@field decimals number decimals that stay

---Values are rounded to so many decimals, half away from zero.
---
---commercial rounding
---@param arguments scirules.round_to
---@return scirules.treat
function round_to(arguments) end

---@class (exact) scirules.arithmetic

---The weighted arithmetic mean: a low score is made up for by a high one.
---
---OECD/JRC Handbook (2008), Step 6: additive aggregation
---@param arguments? scirules.arithmetic
---@return scirules.aggregate
function arithmetic(arguments) end

---@class (exact) scirules.geometric

---The weighted geometric mean: a low score is made up for only in part, and a score of 0 makes the whole 0.
---
---OECD/JRC Handbook (2008), Step 6: geometric aggregation
---@param arguments? scirules.geometric
---@return scirules.aggregate
function geometric(arguments) end

---@class (exact) scirules.harmonic

---The weighted harmonic mean: a low score counts for more than in the geometric mean, and a score of 0 makes the whole 0.
---
---COINr: a_hmean; Becker et al. (2022), J. Open Source Software 7(78), 4567
---@param arguments? scirules.harmonic
---@return scirules.aggregate
function harmonic(arguments) end

---@class (exact) scirules.power_mean
---@field p number exponent: 1 arithmetic, 0 geometric, -1 harmonic mean

---The weighted power mean: below p = 1 low scores count for more, above it high ones.
---
---COINr: a_genmean; Hardy, Littlewood & Pólya, Inequalities (1934), ch. 2
---@param arguments scirules.power_mean
---@return scirules.aggregate
function power_mean(arguments) end

---@class (exact) scirules.product

---The product of the scores as they are; weights do not count.
---
---multiplication
---@param arguments? scirules.product
---@return scirules.aggregate
function product(arguments) end

---@class (exact) scirules.mazziotta_pareto
---@field add? boolean the penalty is added: for scores of which high ones are bad (false)

---The weighted arithmetic mean less a penalty for imbalance, the standard deviation of the scores times their coefficient of variation; meant for scores with mean 100 and standard deviation 10.
---
---De Muro, Mazziotta & Pareto (2011), Social Indicators Research 104, 1-18
---@param arguments? scirules.mazziotta_pareto
---@return scirules.aggregate
function mazziotta_pareto(arguments) end

---@class (exact) scirules.owa
---@field [integer] number weights by place, of the best score first
---@field orness? number 1: the best score counts, 0: the worst, 0.5: all alike; instead of weights

---The ordered weighted average: the scores are put in order, best first, and weights belong to places, not to children; a child's own weight says how much of a place it takes.
---
---Yager (1988), IEEE Trans. Systems, Man, and Cybernetics 18(1), 183-190; Yager (1996), Int. J. Intelligent Systems 11, 49-73
---@param arguments scirules.owa
---@return scirules.aggregate
function owa(arguments) end

---@class (exact) scirules.copeland

---How many units this one outranks, less how many outrank it: one outranks another where the children in which it is ahead weigh more than those in which it is behind; how far ahead does not count.
---
---COINr: a_copeland; Copeland (1951); OECD/JRC Handbook (2008), Step 6: non-compensatory multi-criteria approach
---@param arguments? scirules.copeland
---@return scirules.aggregate
function copeland(arguments) end

---@class (exact) scirules.kemeny

---How many units stand behind this one in the order that agrees with the children most: each pair of units counts by the weight of the children that see it so; where several orders agree alike, the mean of them.
---
---Kemeny (1959), Daedalus 88(4), 577-591; Young & Levenglick (1978); OECD/JRC Handbook (2008), Step 6: non-compensatory multi-criteria approach
---@param arguments? scirules.kemeny
---@return scirules.aggregate
function kemeny(arguments) end

---@class (exact) scirules.benefit_of_the_doubt
---@field weight? number[] least and greatest share of a child in the sum of a unit's weights ({ 0, 1 })
---@field share? number[] least and greatest share of a child in a unit's score; with a least one, a score of 0 makes the whole 0 ({ 0, 1 })

---Each unit is scored by the weights that are best for it: those of which the weighted sum is greatest where no unit gets more than 1 by the same weights (benefit of the doubt). 1 means that no other unit is better by them.
---
---OECD/JRC Handbook (2008), Step 6: benefit of the doubt; Melyn & Moesen (1991); Cherchye et al. (2007), Social Indicators Research 82, 111-145
---@param arguments? scirules.benefit_of_the_doubt
---@return scirules.aggregate
function benefit_of_the_doubt(arguments) end

---@class (exact) scirules.median

---The middle score, or the mean of the two middle ones; weights do not count.
---
---order statistic
---@param arguments? scirules.median
---@return scirules.aggregate
function median(arguments) end

---@class (exact) scirules.min

---The lowest score; weights do not count.
---
---order statistic
---@param arguments? scirules.min
---@return scirules.aggregate
function min(arguments) end

---@class (exact) scirules.max

---The highest score; weights do not count.
---
---order statistic
---@param arguments? scirules.max
---@return scirules.aggregate
function max(arguments) end

---@class (exact) scirules.group_mean
---@field by string the column of the units file with the groups

---The mean of the others in the same group counts; the gap stays where none of them has a value.
---
---COINr: i_mean_grp
---@param arguments scirules.group_mean
---@return scirules.impute
function group_mean(arguments) end

---@class (exact) scirules.group_median
---@field by string the column of the units file with the groups

---The median of the others in the same group counts; the gap stays where none of them has a value.
---
---COINr: i_median_grp
---@param arguments scirules.group_median
---@return scirules.impute
function group_median(arguments) end

---@class (exact) scirules.regression
---@field on string the column that the value is estimated from

---The value counts that the others lead to expect: by ordinary least squares on the column 'on', over all that have both; the gap stays where it is missing.
---
---OECD/JRC Handbook (2008), Step 2: regression imputation
---@param arguments scirules.regression
---@return scirules.impute
function regression(arguments) end

---@class (exact) scirules.previous
---@field years? number how many years old the value may be; without it, as old as it is

---The last known value counts: what the edition before had for the same parameter and unit, or the one before that; the gap stays where there is none.
---
---last observation carried forward; OECD/JRC Handbook (2008), Step 2: single imputation
---@param arguments? scirules.previous
---@return scirules.impute
function previous(arguments) end

---@class (exact) scirules.ahp
---@field [string] table<string, number> how many times as important the child is as each other one: 1/9 to 9

---Weights from comparisons in pairs (analytic hierarchy process): each says how many times as important, from 1 to 9, a part is as another; the weights are the principal eigenvector. A consistency ratio CR above 0.1 tells that the comparisons contradict each other.
---
---OECD/JRC Handbook (2008), Step 6: analytic hierarchy process; Saaty (1980)
---@param arguments scirules.ahp
---@return scirules.weights
function ahp(arguments) end

---@class (exact) scirules.budget
---@field [integer] table<string, number> the points that one expert gives each child; a child not named gets none
---@field file? string instead: a CSV file, a row for each expert, the first column his name, the others children (0)

---Weights from a budget that experts share out: each gives points to the parts; a weight is the mean of the shares.
---
---OECD/JRC Handbook (2008), Step 6: budget allocation process
---@param arguments scirules.budget
---@return scirules.weights
function budget(arguments) end

---not available in a rule
---@deprecated
function collectgarbage(...) end

---not available in a rule
---@deprecated
function dofile(...) end

---not available in a rule
---@deprecated
function getmetatable(...) end

---not available in a rule
---@deprecated
function load(...) end

---not available in a rule
---@deprecated
function loadfile(...) end

---not available in a rule
---@deprecated
function next(...) end

---not available in a rule
---@deprecated
function pcall(...) end

---not available in a rule
---@deprecated
function print(...) end

---not available in a rule
---@deprecated
function rawequal(...) end

---not available in a rule
---@deprecated
function rawget(...) end

---not available in a rule
---@deprecated
function rawlen(...) end

---not available in a rule
---@deprecated
function rawset(...) end

---not available in a rule
---@deprecated
function require(...) end

---not available in a rule
---@deprecated
function setmetatable(...) end

---not available in a rule
---@deprecated
function warn(...) end

---not available in a rule
---@deprecated
function xpcall(...) end

---not available in a rule
---@deprecated
function math.random(...) end

---not available in a rule
---@deprecated
function math.randomseed(...) end

---not available in a rule
---@deprecated
function string.dump(...) end

---not available in a rule
---@deprecated
function string.gmatch(...) end

---not available in a rule
---@deprecated
function string.gsub(...) end

---not available in a rule
---@deprecated
function string.match(...) end

---not available in a rule
---@deprecated
function string.pack(...) end

---not available in a rule
---@deprecated
function string.packsize(...) end

---not available in a rule
---@deprecated
function string.unpack(...) end

---not available in a rule
---@deprecated
function table.insert(...) end

---not available in a rule
---@deprecated
function table.move(...) end

---not available in a rule
---@deprecated
function table.pack(...) end

---not available in a rule
---@deprecated
function table.remove(...) end

