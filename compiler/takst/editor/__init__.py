"""From the texts in an editor and a place in them to answers: what is wrong, what may come next, what a word means.

Every answer is a pure function of a `Snapshot` and a place, in a module of its own, without a word of the protocol
that editors speak. `protocol` puts answers into that protocol, `server` wires both; only these two need pygls.
`textmate` and `pygments_lexer` colour rule files by the keywords of the grammar; `vsix` packs the extension.
"""
