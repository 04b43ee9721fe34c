-- The ground of a year's days off is the notice of the State Council; the package that transcribes it was named beside it.
update holidays set source = regexp_replace(source, ' \(chinese-days [0-9.]+\)$', '') where source like '% (chinese-days %)';
