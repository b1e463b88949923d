"""The generated validators: one subpackage per ruleset, each needing only `takst.runtime`."""
