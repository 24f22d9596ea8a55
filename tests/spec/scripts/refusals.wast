;; Modules that do not become instances, and that the module before them stays the current one.

(module (func (export "one") (result i32) (i32.const 1)))

(assert_malformed (module quote "(func (result i33))") "unexpected token")
(assert_malformed (module binary "\00asm\01\00") "unexpected end")
(assert_invalid (module (func (result i32))) "type mismatch")
(assert_invalid (module quote "(func (local.get 0) (drop))") "unknown local")
(assert_return (invoke "one") (i32.const 1))
