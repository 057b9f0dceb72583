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
---@field missing? "skip"|"mean"|"median"|"worst"|"error"|"zero"|scirules.impute|number what stands in for a missing value
---@field treat? scirules.treat|scirules.treat[] treatment of outliers and skew
---@field normalise? "minmax"|"best"|"none"|scirules.normalise|fun(x: number, s: scirules.statistics): number how the value becomes a score
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
---@field weights? "equal"|table<string, number>|fun(children: scirules.child[]): table<string, number> weights of the children by short name
---@field weights_sum? number what the weights must sum to
---@field aggregate? "arithmetic"|"geometric"|"median"|"min"|"max"|scirules.aggregate|fun(scores: table<string, number>, weights: table<string, number>): number how the children's scores become one
---@field missing? "skip"|"zero"|"propagate" what happens where a child is missing
---@field available? number least share of weight that must be there
---@field normalise? "minmax"|"best"|"none"|scirules.normalise|fun(x: number, s: scirules.statistics): number rescales the group's own score
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
---@field missing? "skip"|"mean"|"median"|"worst"|"error"|"zero"|scirules.impute|number what stands in for a missing value
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
---@field weights? "equal"|table<string, number>|fun(children: scirules.child[]): table<string, number> weights of the children by short name
---@field weights_sum? number what the weights must sum to
---@field aggregate? "arithmetic"|"geometric"|"median"|"min"|"max"|scirules.aggregate|fun(scores: table<string, number>, weights: table<string, number>): number how the children's scores become one
---@field missing? "skip"|"zero"|"propagate" what happens where a child is missing
---@field available? number least share of weight that must be there
---@field normalise? "minmax"|"best"|"none"|scirules.normalise|fun(x: number, s: scirules.statistics): number rescales the group's own score
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

---ranking
---@class (exact) scirules.ranking
---@field ties? "min"|"max"|"average"|"dense"|"order" ranks of equal scores
---@field decimals? integer decimals that are printed
---@field round_first? boolean ranks the printed decimals

---a source
---@class (exact) scirules.source
---@field label string|scirules.texts what it is called
---@field publisher? string who publishes it
---@field url? string where it is found
---@field licence? string the terms it may be used on
---@field year? integer year of the figures

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
---@field missing? "skip"|"mean"|"median"|"worst"|"error"|"zero"|scirules.impute|number what stands in for a missing value
---@field treat? scirules.treat|scirules.treat[] treatment of outliers and skew
---@field normalise? "minmax"|"best"|"none"|scirules.normalise|fun(x: number, s: scirules.statistics): number how the value becomes a score
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
---@field weights? "equal"|table<string, number>|fun(children: scirules.child[]): table<string, number> weights of the children by short name
---@field weights_sum? number what the weights must sum to
---@field aggregate? "arithmetic"|"geometric"|"median"|"min"|"max"|scirules.aggregate|fun(scores: table<string, number>, weights: table<string, number>): number how the children's scores become one
---@field missing? "skip"|"zero"|"propagate" what happens where a child is missing
---@field available? number least share of weight that must be there
---@field normalise? "minmax"|"best"|"none"|scirules.normalise|fun(x: number, s: scirules.statistics): number rescales the group's own score
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

